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
    [InlineData("(_b, _w[1]) = Two();", "Write _b, Mutate _w")]
    [InlineData("Set(out _b);", "Write _b")]
    [InlineData("Change(ref _w[0]);", "Mutate _w")]
    [InlineData("Array.Fill(_w, 1.0);", "Mutate _w")]
    [InlineData("Array.Clear(_w);", "Mutate _w")]
    [InlineData("Array.Copy(xs, _w, 2);", "Mutate _w")]
    [InlineData("xs.CopyTo(_w, 0);", "Mutate _w")]
    [InlineData("Buffer.BlockCopy(xs, 0, _w, 0, 8);", "Mutate _w")]
    [InlineData("_ = Buffer.ByteLength(_w);", "")]
    [InlineData("_list.CopyTo(_w);", "Mutate _w")]
    [InlineData("_list.CopyTo(_w, 1);", "Mutate _w")]
    [InlineData("_list.CopyTo(0, _w, 0, 1);", "Mutate _w")]
    [InlineData("_w.AsSpan().Reverse();", "Mutate _w")]
    [InlineData("_w.AsSpan().Sort();", "Mutate _w")]
    [InlineData("_ = _w.AsSpan().IndexOf(2);", "")]
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

                private static (double, double) Two() => (1, 2);

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

    [Theory]
    [InlineData("_b = 1;", "")]
    [InlineData("_b += 1;", "_b")]
    [InlineData("_b++;", "_b")]
    [InlineData("_w[0] = 1;", "_w")]
    [InlineData("(_b, _w) = (1, xs);", "")]
    [InlineData("((_b, _), _w) = ((1, 2), xs);", "")]
    [InlineData("(_b, _w[0]) = (1, 2);", "_w")]
    [InlineData("Set(out _b);", "")]
    [InlineData("Change(ref _b);", "_b")]
    [InlineData("xs[0] = _b;", "_b")]
    [InlineData("(xs[0], xs[1]) = (_b, _b);", "_b, _b")]
    public async Task What_is_written_as_a_whole_is_not_read(string statement, string expected)
    {
        var facts = await FactsOf(
            $$"""
            public class Model
            {
                private double[] _w = new double[3];
                private double _b;

                public void Probe(double[] xs)
                {
                    {{statement}}
                }

                private static void Set(out double value) => value = 1;

                private static void Change(ref double value) => value = 1;
            }
            """,
            "Model");

        Assert.Equal(expected, string.Join(", ", facts.Reads.Where(read => read.Callable.Name == "Probe" && read.Member is IFieldSymbol).Select(read => read.Member.Name)));
    }

    [Theory]
    [InlineData("Gain = 1;", Receiver.Own)]
    [InlineData("this.Gain = 1;", Receiver.Own)]
    [InlineData("Total = 1;", Receiver.Own)]
    [InlineData("Inherited = 1;", Receiver.Own)]
    [InlineData("Other.Total = 1;", Receiver.Foreign)]
    [InlineData("given.Gain = 1;", Receiver.Foreign)]
    [InlineData("new Model().Gain = 1;", Receiver.Fresh)]
    [InlineData("_ = new Model { Gain = 1 };", Receiver.Fresh)]
    [InlineData("var made = new Model(); made.Gain = 1;", Receiver.Fresh)]
    [InlineData("var made = Model.Load(); made.Gain = 1;", Receiver.Fresh)]
    [InlineData("var made = (Model)MemberwiseClone(); made.Gain = 1;", Receiver.Fresh)]
    [InlineData("var made = Find(); made.Gain = 1;", Receiver.Foreign)]
    [InlineData("var made = given; made.Gain = 1;", Receiver.Foreign)]
    [InlineData("var made = new Model(); made = given; made.Gain = 1;", Receiver.Foreign)]
    [InlineData("var made = new Model(); Replace(ref made); made.Gain = 1;", Receiver.Foreign)]
    [InlineData("foreach (var made in new[] { given }) { made.Gain = 1; }", Receiver.Foreign)]
    [InlineData("switch ((object)given) { case Model made: made.Gain = 1; break; }", Receiver.Foreign)]
    [InlineData("var made = new Model(); made.Train(xs); made.Gain = 1;", Receiver.Foreign)]
    [InlineData("var made = new Model(); made.Gain = 1; made.Train(xs);", Receiver.Fresh)]
    [InlineData("var made = new Model(); made.Train(xs); made.Gain = 1; made.Train(xs);", Receiver.Foreign)]
    [InlineData("var made = new Model(); var next = new Model(); made.Train(xs); next.Gain = 1;", Receiver.Fresh)]
    [InlineData("var made = new Model(); TrainAll(made); made.Gain = 1;", Receiver.Foreign)]
    public async Task Members_of_new_objects_are_told_from_those_of_others(string statements, object receiver)
    {
        var facts = await FactsOf(
            $$"""
            public class Basis { public static double Inherited; }

            public static class Other { public static double Total; }

            public class Model : Basis
            {
                public static double Total;

                public double Gain;

                public void Probe(Model given, double[] xs)
                {
                    {{statements}}
                }

                public void Train(double[] xs) { }

                public static Model Load() => new();

                public static Model Find() => new();

                public static void TrainAll(Model model) { }

                private static void Replace(ref Model model) { }
            }
            """,
            "Model");

        Assert.Equal((Receiver)receiver, facts.Writes.Single(write => write.Symbol.Name is "Gain" or "Total" or "Inherited").Receiver);
    }

    [Theory]
    [InlineData("given.Weights[0] = 1;", Role.LearnedParameter)]
    [InlineData("given.LearningRate = 1;", Role.Hyperparameter)]
    [InlineData("given.Gain = 1;", Role.Unknown)]
    [InlineData("given.Rows[0] = 1;", Role.Unknown)]
    public async Task Members_of_other_trainers_are_known_by_unmistakable_names(string statement, object role)
    {
        var facts = await FactsOf(
            $$"""
            public class Regressor
            {
                public double[] Weights = new double[3];
                public double[] Rows = new double[3];
                public double LearningRate;
                public double Gain;

                public void Fit(double[][] xs, double[] ys) { }
            }

            public class Tool
            {
                public void Probe(Regressor given)
                {
                    {{statement}}
                }
            }
            """,
            "Tool");

        Assert.Equal((Role)role, facts.Accesses.SingleOrDefault(access => access.Callable.Name == "Probe")?.Role.Role ?? Role.Unknown);
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
    [InlineData("ModelLearner", "public void Go() { }", "Go", "Training")]
    [InlineData("ModelTrainer", "private void Go() { }", "Go", "Unseen")]
    [InlineData("ModelTrainer", "public double Compute(double x) => x;", "Compute", "Training")]
    [InlineData("ModelTrainer", "public double Classify(double x) => x;", "Classify", "Prediction")]
    [InlineData("ModelPruner", "public void Go() { }", "Go", "Surgery")]
    [InlineData("Model", "public void TrainAll() { _ = Rows; } private double Rows { get { Go(); return 1; } } private void Go() { }", "Go", "Training")]
    [InlineData("Model", "public void TrainAll() { Rows = 1; } private double Rows { set { Go(); } } private void Go() { }", "Go", "Training")]
    [InlineData("Model", "public void TrainAll() => System.Array.ForEach(new int[1], Go); private void Go(int x) { }", "Go", "Training")]
    [InlineData("Model", "public void Run() { void FitRows() { Go(); } FitRows(); } private void Go() { }", "Go", "Training")]
    [InlineData("Model", "public void Run() { void Help() { Go(); } Help(); } private void Go() { }", "Go", "Other")]
    [InlineData("Model", "void ITaught.Fit(double[] xs) { }", "ITaught.Fit", "Training")]
    [InlineData("Model", "[Fact] public void TrainAll() { }", "TrainAll", "Unseen")]
    [InlineData("Model", "[Tests.Fact] public void TrainAll() { }", "TrainAll", "Unseen")]
    [InlineData("Model", "[System.Obsolete, Fact] public void TrainAll() { }", "TrainAll", "Unseen")]
    [InlineData("Model", "[System.Obsolete] [Fact] public void TrainAll() { }", "TrainAll", "Unseen")]
    [InlineData("Model", "[System.Obsolete] public void TrainAll() { }", "TrainAll", "Training")]
    [InlineData("Model", "[Fact] public void Go() { }", "Go", "Unseen")]
    [InlineData("Model", "[Fact] public double PredictRow(double[] x) => 1;", "PredictRow", "Prediction")]
    public async Task Phases_follow_from_the_declaration_and_the_callers(string type, string members, string method, string expected)
    {
        var source = $$"""
            using Tests;

            public interface IScored { void Note() { } }

            public interface ITaught { void Fit(double[] xs) { } }

            public abstract class Basis { public virtual void Open() { } }

            public class {{type}} : Basis, IScored, ITaught
            {
                private double _b;

                public void Train(double[] xs) => _b = xs[0];

                public double Predict(double x) => _b * x;

                {{members}}
            }

            namespace Tests { public sealed class FactAttribute : System.Attribute { } }
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
                public sealed class RuntimeSettingAttribute : System.Attribute { }
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

                    [RuntimeSetting]
                    public double[] Weights { get; } = new double[3];

                    [TrainingMethod]
                    public void Digest(int x)
                    {
                        Cells[0] = x;
                        Width = 7;
                    }

                    [TrainingMethod]
                    public void Digest(double[][] xs, double[] ys) { }

                    public void Touch() => Cells[1] = 2;

                    [EditsLearnedParameters]
                    public void Patch() => Cells[2] = 2;
                }

                public class Other
                {
                    public void Touch(Table table)
                    {
                        table.Cells[1] = 2;
                        table.Weights[1] = 2;
                    }
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

    [Theory]
    [InlineData("PRM2006/Reports_WhatTheTrainerItselfRejects", "0 is outside the domain (0, 1] of 'rate'", "throws in the constructor")]
    [InlineData("PRM2006/Reports_WhatTheTrainerItselfRejects", "'Momentum'", "throws in the setter")]
    [InlineData("PRM2006/Reports_WhatTheTrainerItselfRejects", "'Decay'", "its author excludes it")]
    [InlineData("PRM2006/Reports_OptionsInitializer", "'DropoutRate'", "throws ArgumentOutOfRangeException, but only at Fit")]
    public async Task What_happens_outside_the_domain_is_said(string id, string subject, string expected)
    {
        var found = (await Analysis.RunAsync(RuleCase.Of(id).Read().Source)).First(diagnostic => diagnostic.Id == "PRM2006" && diagnostic.GetMessage().Contains(subject, StringComparison.Ordinal));

        Assert.EndsWith(expected, found.GetMessage());
    }

    [Theory]
    [InlineData("Model", ".ctor")]
    [InlineData("Rate", "get_Rate")]
    [InlineData("Fit", "ITaught.Fit")]
    [InlineData("Probe", "Probe")]
    public void Callables_are_called_what_readers_call_them(string expected, string callable)
    {
        var type = Analysis.Compile("""
            public interface ITaught { void Fit(double[] xs); }

            public class Model : ITaught
            {
                public Model(double rate) => Rate = rate;

                public double Rate { get; }

                public void Probe() { }

                void ITaught.Fit(double[] xs) { }
            }
            """).GetTypeByMetadataName("Model")!;

        Assert.Equal(expected, CallableNames.Of(type.GetMembers(callable).Single()));
    }

    [Fact]
    public async Task Roles_are_inferred_of_the_members_that_stand_in_the_source()
    {
        var facts = await FactsOf(
            """
            public class Model
            {
                private const double Scale = 2;
                private double[] _w = new double[3];
                private int _count;

                public double LearningRate { get; set; } = 0.1;

                public int MaxIterations = 3;

                public double this[int index] { get => _w[index]; set => _w[index] = value; }

                public void Train(double[] xs)
                {
                    for (var round = 0; round < MaxIterations; round++)
                    {
                        _w[0] += LearningRate * Scale * xs[0];
                        _count++;
                    }
                }

                public double Predict(double x) => _w[0] * x;
            }
            """,
            "Model");

        Assert.Equal("_w LearnedParameter, LearningRate Hyperparameter, MaxIterations Hyperparameter", string.Join(", ", InferredRoles.Of(facts).Select(pair => $"{pair.Member.Name} {pair.Role.Role}")));
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
