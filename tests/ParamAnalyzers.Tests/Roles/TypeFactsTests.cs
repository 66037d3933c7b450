using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Roles;

/// <summary>The facts themselves: which writes are seen, in which phase, of which role.</summary>
public sealed class TypeFactsTests
{
    [Theory]
    [InlineData("_w[0] = 1;", "Mutate _w")]
    [InlineData("_w[0] += 1;", "Mutate _w")]
    [InlineData("_w[^1]++;", "Mutate _w")]
    [InlineData("_w = new double[3];", "Write _w")]
    [InlineData("(_b, _w[1]) = (1, 2);", "Write _b, Mutate _w")]
    [InlineData("Set(out _b);", "Write _b")]
    [InlineData("Change(ref _w[0]);", "Mutate _w")]
    [InlineData("Array.Fill(_w, 1.0);", "Mutate _w")]
    [InlineData("Array.Clear(_w);", "Mutate _w")]
    [InlineData("Array.Copy(xs, _w, 2);", "Mutate _w")]
    [InlineData("xs.CopyTo(_w, 0);", "Mutate _w")]
    [InlineData("_w.AsSpan().Fill(2);", "Mutate _w")]
    [InlineData("_w.AsSpan(1).Slice(0, 1)[0] = 3;", "Mutate _w")]
    [InlineData("Span<double> view = _w; view[0] = 3;", "Mutate _w")]
    [InlineData("var alias = _w; alias[0] = 3;", "Mutate _w")]
    [InlineData("ref var cell = ref _w[0]; cell = 3;", "Mutate _w")]
    [InlineData("foreach (var row in _rows) { row[0] = 3; }", "Mutate _rows")]
    [InlineData("_rows[0][1] = 3;", "Mutate _rows")]
    [InlineData("_list.Add(3);", "Mutate _list")]
    [InlineData("_list[0] = 3;", "Mutate _list")]
    [InlineData("Put(_w);", "Mutate _w")]
    [InlineData("((double[])(object)_w)[0] = 3;", "Mutate _w")]
    [InlineData("var copy = (double[])_w.Clone(); copy[0] = 3;", "")]
    [InlineData("var local = new double[2]; local[0] = _w[0];", "")]
    [InlineData("var sum = _b + _w[0]; sum++;", "")]
    [InlineData("_pair.A = 3;", "Mutate _pair")]
    [InlineData("var copy = _b; copy = 3;", "")]
    [InlineData("var alias = _w; alias = xs; alias[0] = 3;", "")]
    [InlineData("double copy; copy = _b;", "")]
    public async Task Writes_are_found_in_every_form(string statement, string expected)
    {
        var source = $$"""
            using System;
            using System.Collections.Generic;

            public class Model
            {
                private double[] _w = new double[3];
                private double[][] _rows = new double[2][];
                private List<double> _list = new List<double>();
                private double _b;
                private (double A, double B) _pair;

                public void Train(double[] xs)
                {
                    _w[0] = xs[0];
                    _rows[0] = xs;
                    _list.Add(xs[0]);
                    _b = xs[0];
                    _pair = (xs[0], xs[1]);
                }

                public double Predict(double x) => _w[0] * x + _b + _rows[0][0] + _list[0] + _pair.A;

                public void Probe(double[] xs)
                {
                    {{statement}}
                }

                private static void Set(out double value) => value = 1;

                private static void Change(ref double value) => value = 1;

                private static void Put(double[] values) => values[0] = 1;
            }
            """;

        var facts = await FactsOf(source, "Model");

        // A private helper that is handed an array writes it where it stands; its phase is that of its callers.
        var found = facts.Accesses.Where(access => access.Phases == Phases.Other && access.Role.Role == Role.LearnedParameter);
        Assert.Equal(expected, string.Join(", ", found.Select(access => $"{access.Access} {access.Symbol.Name}")));
    }

    [Fact]
    public async Task Helpers_have_the_phases_of_all_their_callers()
    {
        var facts = await FactsOf(
            """
            using System;
            using System.Linq;

            public class Model
            {
                private double _b;

                public Model() => Prepare();

                public void Train(double[] xs)
                {
                    Shared();
                    xs.ToList().ForEach(OnlyTraining);
                    Named(1);
                    void Named(double x) => OnlyTraining(x);
                }

                public double Predict(double x) { Shared(); return x + Value; }

                public void Public() => Deep();

                protected virtual void Protected() { _b = 1; }

                private double Value { get { Shared(); return _b; } }

                private void Shared() => Deep();

                private void Deep() { _b++; }

                private void OnlyTraining(double x) { _b += x; }

                private void Prepare() { _b = 0; }

                private void Unused() { _b = 2; }
            }
            """,
            "Model");

        Assert.Equal(Phases.Training | Phases.Prediction, PhasesOf(facts, "Shared"));
        Assert.Equal(Phases.Training | Phases.Prediction | Phases.Other, PhasesOf(facts, "Deep"));
        Assert.Equal(Phases.Training, PhasesOf(facts, "OnlyTraining"));
        Assert.Equal(Phases.Configuration, PhasesOf(facts, "Prepare"));
        Assert.Equal(Phases.Unseen, PhasesOf(facts, "Protected"));
        Assert.Equal(Phases.Unseen, PhasesOf(facts, "Unused"));
        Assert.Equal(Phases.Other, PhasesOf(facts, "Public"));
    }

    [Theory]
    [InlineData("Model", "public override int GetHashCode() => 1;", "GetHashCode", "Other")]
    [InlineData("Model", "public override void Open() { }", "Open", "Unseen")]
    [InlineData("Model", "public void Note() { }", "Note", "Unseen")]
    [InlineData("Model", "void IScored.Note() { }", "IScored.Note", "Unseen")]
    [InlineData("Model", "protected internal void Half() { }", "Half", "Unseen")]
    [InlineData("Model", "private protected void Half() { }", "Half", "Unseen")]
    [InlineData("Model", "internal void Inside() { }", "Inside", "Other")]
    [InlineData("Model", "private static void Main() { }", "Main", "Other")]
    [InlineData("Model", "private void Main() { }", "Main", "Unseen")]
    [InlineData("Model", "~Model() { }", "Finalize", "Surgery")]
    [InlineData("Model", "public double Gain { get => 1; set { } }", "set_Gain", "Configuration")]
    [InlineData("Model", "public double Gain { get => 1; set { } }", "get_Gain", "Other")]
    [InlineData("Model", "public void TrainAll() => Reset(); private void Reset() { }", "Reset", "Training")]
    [InlineData("Model", "public void Run() => Reset(); private void Reset() { }", "Reset", "Surgery, Other")]
    [InlineData("Model", "public void Run() => FitRows(); private void FitRows() { }", "FitRows", "Training")]
    [InlineData("Model", "public void TrainAll() => PredictRow(); private void PredictRow() { }", "PredictRow", "Training, Prediction")]
    [InlineData("Model", "private void A() => B(); private void B() { }", "B", "Unseen")]
    [InlineData("Model", "private void A() => B(); private void B() { } public void TrainAll() => A();", "B", "Training")]
    [InlineData("Model", "private void FitRows() => B(); private void B() { }", "B", "Training")]
    [InlineData("Model", "private void FitRows() { }", "FitRows", "Training")]
    [InlineData("Model", "public void TrainAll() => Go(); public void Go() { }", "Go", "Training, Other")]
    [InlineData("Model", "public double Compute(double x) => x;", "Compute", "Prediction")]
    [InlineData("ModelTrainer", "public void Reset() { }", "Reset", "Surgery")]
    [InlineData("Model", "public void Update(double x) { }", "Update", "Training")]
    [InlineData("Model", "public void Update((int, int) x) { }", "Update", "Training")]
    [InlineData("Model", "public void Update(string x) { }", "Update", "Other")]
    [InlineData("Model", "public void Go(string gradient) { }", "Go", "Training")]
    [InlineData("Model", "public void Go(string learningRate) { }", "Go", "Training")]
    [InlineData("ModelTrainer", "public void Go() { }", "Go", "Training")]
    [InlineData("ModelTrainer", "private void Go() { }", "Go", "Unseen")]
    [InlineData("ModelTrainer", "public double Compute(double x) => x;", "Compute", "Training")]
    [InlineData("ModelTrainer", "public double Classify(double x) => x;", "Classify", "Prediction")]
    [InlineData("ModelPruner", "public void Go() { }", "Go", "Surgery")]
    public async Task Phases_follow_from_the_declaration_and_the_callers(string type, string members, string method, string expected)
    {
        var source = $$"""
            public interface IScored { void Note() { } }

            public abstract class Basis { public virtual void Open() { } }

            public class {{type}} : Basis, IScored
            {
                private double _b;

                public void Train(double[] xs) => _b = xs[0];

                public double Predict(double x) => _b * x;

                {{members}}
            }
            """;

        Assert.Equal(Enum.Parse<Phases>(expected), PhasesOf(await FactsOf(source, type), method));
    }

    [Fact]
    public async Task Annotations_in_copied_source_decide()
    {
        var found = await Analysis.RunAsync("""
            namespace ParamAnalyzers.Annotations
            {
                public sealed class LearnedParameterAttribute : System.Attribute { }
                public sealed class HyperparameterAttribute : System.Attribute { }
                public sealed class TrainingMethodAttribute : System.Attribute { }
                public sealed class EditsLearnedParametersAttribute : System.Attribute { }
            }

            namespace Mine
            {
                using ParamAnalyzers.Annotations;

                public class Table
                {
                    [LearnedParameter]
                    public int[] Cells { get; } = new int[3];

                    [Hyperparameter]
                    public int Width { get; set; } = 3;

                    [TrainingMethod]
                    public void Digest(int x)
                    {
                        Cells[0] = x;
                        Width = 7;
                    }

                    public void Touch() => Cells[1] = 2;

                    [EditsLearnedParameters]
                    public void Patch() => Cells[2] = 2;
                }

                public class Other
                {
                    public void Touch(Table table) => table.Cells[1] = 2;
                }
            }
            """);

        Assert.Equal(["PRM2001", "PRM3001", "PRM3001"], found.Select(diagnostic => diagnostic.Id));
        Assert.All(found, diagnostic => Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity));
        Assert.Contains("marked [LearnedParameter]", found[2].GetMessage());
    }

    [Fact]
    public async Task Evidence_is_said_and_shown()
    {
        var markup = RuleCase.Of("PRM3001/Reports_NudgedByHand").Read();

        var nudge = (await Analysis.RunAsync(markup.Source)).First(diagnostic => diagnostic.Id == "PRM3001");

        Assert.Contains("'_weights' is a learned parameter (assigned in 'Train') and is written in 'Nudge', outside training", nudge.GetMessage());
        var evidence = Assert.Single(nudge.AdditionalLocations);
        Assert.Equal("_weights[i] += 0.1 * error * inputs[row][i]", markup.Source.Substring(evidence.SourceSpan.Start, evidence.SourceSpan.Length));
    }

    [Fact]
    public async Task Names_alone_are_suggestions()
    {
        var source = RuleCase.Of("PRM3001/Reports_ForeignModelByNameAndShape").Read().Source;
        var compilation = Analysis.Compile(source);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty));

        Assert.Equal(DiagnosticSeverity.Info, (await Analysis.RunAsync(compilation)).Single(diagnostic => diagnostic.Id == "PRM3001").Severity);
    }

    private static Phases PhasesOf(TypeFacts facts, string method) => facts.PhasesOf(facts.Type.GetMembers(method).Single());

    private static async Task<TypeFacts> FactsOf(string source, string typeName)
    {
        var compilation = Analysis.Compile(source);
        Analysis.AssertCompiles(compilation);
        var type = compilation.GetTypeByMetadataName(typeName)!;
        var session = Session.For(compilation, new AnalyzerOptions([]), default)!;
        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        var bodies = new List<(ISymbol, ImmutableArray<IOperation>)>();
        foreach (var node in (await tree.GetRootAsync()).DescendantNodes())
        {
            var body = node switch
            {
                BaseMethodDeclarationSyntax or AccessorDeclarationSyntax => model.GetOperation(node),
                EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } } initializer => model.GetOperation(initializer),
                _ => null,
            };
            if (body is not null)
            {
                var owner = node is EqualsValueClauseSyntax { Parent: { } declarator } ? model.GetDeclaredSymbol(declarator)! : model.GetDeclaredSymbol(node)!;
                bodies.Add((owner, [body]));
            }
        }

        return new TypeFacts(session, type, session.NamesFor(type).For("PRM0000"), new Lazy<IReadOnlyList<BodyScan>>(() => BodyScan.Of(type, bodies, notesReads: true)));
    }
}
