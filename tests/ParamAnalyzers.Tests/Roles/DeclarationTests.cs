using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Roles;

/// <summary>What is known before any body is read: which types train and predict, which are data, and which members may be what.</summary>
public sealed class DeclarationTests
{
    [Theory]
    [InlineData("public void Fit(double[][] xs, double[] ys) { }", true, false)]
    [InlineData("public void Fit(double[] xs) { }", true, false)]
    [InlineData("public void Fit(int[] xs) { }", false, false)]
    [InlineData("public void Fit(int[] xs, string name) { }", false, false)]
    [InlineData("public void Fit(int[] xs, int[] ys) { }", true, false)]
    [InlineData("public void Fit(int[] xs) { } public int Predict(int[] x) => 1;", true, true)]
    [InlineData("public double Predict(double[] x) => 1;", false, true)]
    [InlineData("public double Predict(string x) => 1;", false, false)]
    [InlineData("public void Fit(string text) { }", false, false)]
    [InlineData("public void Fit() { }", false, false)]
    [InlineData("public void Fit() { } private double[] _xs = new double[3];", true, false)]
    [InlineData("public void Fit() { } public double[] Xs { get; set; } = new double[3];", true, false)]
    [InlineData("public void Fit() { } public int Count; public string Name => string.Empty;", false, false)]
    [InlineData("public void Fit(int seats) { } private double[] _xs = new double[3];", false, false)]
    [InlineData("public void Construct(double[][] observations, double[] targets) { }", true, false)]
    [InlineData("public void Construct(double[][] observations) { }", false, false)]
    [InlineData("void ITaught.Fit(double[] xs) { }", true, false)]
    [InlineData("public Model(double[] xs) { }", false, false)]
    public void Trainers_see_data(string members, bool isTrainer, bool predicts)
    {
        var compilation = Analysis.Compile($$"""
            public interface ITaught { void Fit(double[] xs) { } }

            public class Model : ITaught { {{members}} }
            """);
        Analysis.AssertCompiles(compilation);

        Assert.Equal(new TrainerShape(isTrainer, predicts), ShapesOf(compilation).Of(compilation.GetTypeByMetadataName("Model")!));
    }

    [Theory]
    [InlineData("public class Model", true)]
    [InlineData("public struct Model", true)]
    [InlineData("public class ReplayBuffer", false)]
    public void What_keeps_examples_is_no_trainer(string declaration, bool isTrainer)
    {
        var compilation = Analysis.Compile($$"""{{declaration}} { public void Fit(double[][] xs, double[] ys) { } }""");

        Assert.Equal(isTrainer, ShapesOf(compilation).Of(compilation.GetTypeByMetadataName(declaration.Split(' ')[^1])!).IsTrainer);
    }

    [Fact]
    public void Trainers_of_other_assemblies_are_known_by_their_signatures()
    {
        using var image = new MemoryStream();
        Assert.True(Analysis.Compile("public class Model { public void Fit(double[][] xs, double[] ys) { } }").WithAssemblyName("Library").Emit(image).Success);
        var compilation = Analysis.Compile([], [.. References.All, MetadataReference.CreateFromImage(image.ToArray())]);

        Assert.True(ShapesOf(compilation).Of(compilation.GetTypeByMetadataName("Model")!).IsTrainer);
    }

    [Theory]
    [InlineData("double[]", true)]
    [InlineData("List<float>", true)]
    [InlineData("int[][]", true)]
    [InlineData("T[]", true)]
    [InlineData("House[]", true)]
    [InlineData("Row[]", true)]
    [InlineData("Wide[]", false)]
    [InlineData("Person[]", false)]
    [InlineData("(string, double)[]", true)]
    [InlineData("(string, string)[]", false)]
    [InlineData("string[]", false)]
    [InlineData("IEnumerable<string>", false)]
    [InlineData("Matrix", true)]
    [InlineData("TorchSharp.torch.Tensor", true)]
    [InlineData("Microsoft.ML.IDataView", true)]
    [InlineData("Samples", false)]
    [InlineData("Loader", false)]
    [InlineData("double", false)]
    [InlineData("string", false)]
    [InlineData("object", false)]
    public void Data_is_told_from_other_values(string parameterType, bool expected)
    {
        var compilation = Analysis.Compile($$"""
            using System.Collections.Generic;

            public class Probe<T> { public void M({{parameterType}} given) { } }

            public class Matrix { }

            public class House { public double Label { get; set; } }

            public class Row { public float[] Cells = new float[2]; }

            public class Person { public int Age { get; set; } public string Name => string.Empty; public double Label() => 1; }

            public class Wide { {{string.Concat(Enumerable.Range(0, 80).Select(index => $"public string? P{index};"))}} public double Label; }

            public enum Samples { Few, Many }

            public delegate double Loader(double x);
            """);
        Analysis.AssertCompiles(compilation);
        var method = (IMethodSymbol)compilation.GetTypeByMetadataName("Probe`1")!.GetMembers("M").Single();

        Assert.Equal(expected, ShapesOf(compilation).IsData(method.Parameters[0].Type));
    }

    [Theory]
    [InlineData("public double X { get; set; }", true)]
    [InlineData("public double X { get; init; }", true)]
    [InlineData("public double X { get; internal set; }", true)]
    [InlineData("public double X { get; private set; }", false)]
    [InlineData("public double X { get; }", false)]
    [InlineData("private double X { get; set; }", false)]
    [InlineData("public double X;", true)]
    [InlineData("internal double X;", true)]
    [InlineData("protected double X;", false)]
    [InlineData("private double X;", false)]
    [InlineData("public readonly double X;", false)]
    [InlineData("public const double X = 1;", false)]
    [InlineData("[System.Runtime.CompilerServices.IndexerName(\"X\")] public double this[int index] { get => 1; set { } }", false)]
    public void Callers_can_set_what_they_can_reach(string declaration, bool expected) => Assert.Equal(expected, RoleCandidates.CanBeSetFromOutside(MemberX(declaration)));

    [Theory]
    [InlineData("private double X; public Model(double given) { }", true)]
    [InlineData("private double X; public Model(int given) { }", true)]
    [InlineData("private double? X; public Model(double given) { }", true)]
    [InlineData("private bool X; public Model(bool given) { }", true)]
    [InlineData("private bool X; public Model(double given) { }", false)]
    [InlineData("private double X; public Model(bool given) { }", false)]
    [InlineData("private double X;", false)]
    [InlineData("public double X { get; set; }", true)]
    [InlineData("public double[] X { get; set; } = new double[2];", false)]
    public void Hyperparameters_are_scalars_that_a_caller_may_have_given(string members, bool expected) =>
        Assert.Equal(expected, MemberX(members) is var member && RoleCandidates.MayBeHyperparameter(member.ContainingType, member));

    [Theory]
    [InlineData("private double X;", true)]
    [InlineData("private float[][] X = new float[2][];", true)]
    [InlineData("private System.Collections.Generic.List<double> X = new();", true)]
    [InlineData("private (double, float[])[] X = new (double, float[])[2];", true)]
    [InlineData("private (double, int)[] X = new (double, int)[2];", true)]
    [InlineData("private System.Collections.Generic.Dictionary<string, int> X = new();", true)]
    [InlineData("private System.Collections.Generic.HashSet<string> X = new();", false)]
    [InlineData("private string[] X = new string[2];", false)]
    [InlineData("private TorchSharp.torch.Tensor? X;", true)]
    [InlineData("private int X;", false)]
    [InlineData("private int[] X = new int[2];", true)]
    [InlineData("private string? X;", false)]
    public void Learned_parameters_hold_numbers_or_what_is_made_of_them(string declaration, bool expected) => Assert.Equal(expected, RoleCandidates.MayBeLearned(MemberX(declaration)));

    [Theory]
    [InlineData("public double Minimize(double[] x) => 1;", true)]
    [InlineData("public double Maximize(double[] x) => 1;", true)]
    [InlineData("public double Minimize(double[] x) => 1; public double Maximize(double[] x) => 1;", true)]
    [InlineData("public double Learn(double[] x) => 1;", false)]
    public void Solvers_minimize_or_maximize(string members, bool expected)
    {
        var compilation = Analysis.Compile($$"""public class Basis { {{members}} } public class Model : Basis { }""");

        Assert.Equal(expected, Solver.IsSolver(compilation.GetTypeByMetadataName("Basis")!));
        Assert.Equal(expected, Solver.IsSolver(compilation.GetTypeByMetadataName("Model")!));
    }

    [Theory]
    [InlineData("Basis`1", "Child, Grandchild, Inner")]
    [InlineData("Child", "Grandchild, Inner")]
    [InlineData("Last", "")]
    [InlineData("Value", "")]
    public void Descendants_are_found_at_every_depth(string type, string expected)
    {
        var compilation = Analysis.Compile("""
            namespace Deep.Below { public class Grandchild : Child { } }

            public class Basis<T> { }

            public class Child : Basis<int> { }

            public class Outer { private class Inner : Child { } }

            public sealed class Last { }

            public struct Value { }
            """);
        Analysis.AssertCompiles(compilation);

        Assert.Equal(expected, string.Join(", ", new DerivedTypes(compilation.Assembly).Of(compilation.GetTypeByMetadataName(type)!).Select(found => found.Name).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_team_knows_better_than_the_package()
    {
        const string type = "Microsoft.ML.Trainers.FastTree.BoostedTreeOptions";
        var compilation = Analysis.Compile(string.Empty);
        var roles = Session.For(compilation, new AnalyzerOptions([new TestFile("InHouse.roles", $"type {type}\n  member LearningRate runtime")]), default)!.Roles;
        var options = compilation.GetTypeByMetadataName(type)!;

        Assert.Equal(Role.RuntimeSetting, roles.KnowledgeOf(options.GetMembers("LearningRate").Single())!.Role);
        Assert.Equal(Role.Hyperparameter, roles.KnowledgeOf(options.GetMembers("DropoutRate").Single())!.Role);
    }

    [Fact]
    public void What_the_team_leaves_open_the_package_says()
    {
        const string type = "Microsoft.ML.Trainers.FastTree.BoostedTreeOptions";
        const string trainer = "Microsoft.ML.Trainers.FastTree.FastTreeRegressionTrainer";
        var compilation = Analysis.Compile(string.Empty);
        RoleResolver With(params string[] files) => Session.For(compilation, new AnalyzerOptions([.. files.Select((file, index) => new TestFile($"{index}.roles", file))]), default)!.Roles;
        var rate = compilation.GetTypeByMetadataName(type)!.GetMembers("LearningRate").Single();
        var (alone, team) = (With(), With($"type {type}\n  member LearningRate hyperparameter in (0,0.5]", $"type {type}\n  member LearningRate hyperparameter important \"it decides\""));

        Assert.NotNull(alone.KnowledgeOf(rate)!.ReadAtFit);
        Assert.Equal(alone.KnowledgeOf(rate)!.ReadAtFit, team.KnowledgeOf(rate)!.ReadAtFit);
        Assert.Equal("it decides", team.KnowledgeOf(rate)!.Important);
        Assert.Equal("(0, 0.5]", team.KnowledgeOf(rate)!.Domain!.ToString());

        Assert.Null(With($"type {type}\n  member LearningRate runtime").KnowledgeOf(rate)!.Domain);

        var estimator = compilation.GetTypeByMetadataName(trainer)!;
        var built = With().KnowledgeOfType(estimator)!.Value;
        Assert.NotEqual(Randomness.Unknown, built.Randomness);
        Assert.Equal(built with { VariesWithThreads = true }, With($"type {trainer} threads vary").KnowledgeOfType(estimator));
        Assert.Equal(built with { Randomness = Randomness.None }, With($"type {trainer} randomness none").KnowledgeOfType(estimator));
    }

    private static TrainerShapes ShapesOf(Compilation compilation) => Session.For(compilation, new AnalyzerOptions([]), default)!.Shapes;

    private static ISymbol MemberX(string members)
    {
        var compilation = Analysis.Compile($$"""public class Model { {{members}} }""");
        Analysis.AssertCompiles(compilation);
        return compilation.GetTypeByMetadataName("Model")!.GetMembers().Single(member => member.MetadataName == "X");
    }
}
