namespace ParamAnalyzers.Tests.Robustness.Depth;

/// <summary>Sources whose depth grows with a number.</summary>
internal static class Deep
{
    public static string Pipeline(int depth) => $$"""
        using Microsoft.ML;
        using Microsoft.ML.Data;
        public class Pipelines
        {
            public ITransformer Fit(MLContext ml, IDataView rows)
            {
                var split = ml.Data.TrainTestSplit(rows);
                var chain = new EstimatorChain<ITransformer>(){{Repeat(depth, i => $"\n            .Append((IEstimator<ITransformer>)ml.Transforms.NormalizeMinMax(\"c{i}\"), TransformerScope.Everything)")}};
                return chain.Fit(split.TestSet);
            }
        }
        """;

    public static string Parentheses(int depth) => Trainer($"_rate = {new string('(', depth)}x[0] + 1{new string(')', depth)};");

    public static string Sum(int depth) => Trainer($"_rate = x[0]{Repeat(depth, i => $" + x[{i}]")};");

    public static string Calls(int depth) => Trainer($"_rate = {Repeat(depth, _ => "Step(")}x[0]{new string(')', depth)};", "private double Step(double value) => value * _level;");

    public static string Conditions(int depth) => Trainer($"_rate = {Repeat(depth, i => $"x[{i}] > 0 ? {i} : ")} 0;");

    public static string Coalescing(int depth) => Trainer($"double? z = null; _rate = {Repeat(depth, _ => "z ?? ")} 2;");

    public static string Assignments(int depth) => Trainer($"{Repeat(depth, _ => "_rate = ")} 0;");

    public static string Lambdas(int depth) => Trainer($"System.Func<double> f = {Repeat(depth, _ => "() => ((System.Func<double>)(")}() => _rate = x[0]{Repeat(depth, _ => "))()")};");

    public static string LocalFunctions(int depth) => Trainer($"{Repeat(depth, i => $"void Train{i}() {{ ")}_rate = 2;{Repeat(depth, i => $" }} Train{depth - 1 - i}();")}");

    public static string Ifs(int depth) => Trainer($"{Repeat(depth, i => $"if (x[{i}] > 0) {{ ")}_rate = 2;{new string('}', depth)}");

    public static string Blocks(int depth) => Trainer($"{new string('{', depth)}_rate = 2;{new string('}', depth)}");

    public static string Loops(int depth) => Trainer($"{Repeat(depth, i => $"for (var i{i} = 0; i{i} < 2; i{i}++) ")}_rate = 2;");

    public static string ElseIfs(int depth) => Trainer($"{Repeat(depth, i => $"if (x[0] > {i}) _rate = {i}; else ")}_rate = 2;");

    public static string Initializers(int depth) => Trainer(
        $"var node = {Repeat(depth, _ => "new Node { LearningRate = x[0], Next = ")}new Node(){Repeat(depth, _ => " }")};",
        "public sealed class Node { public double LearningRate { get; set; } public Node? Next { get; set; } }");

    public static string Members(int depth) => Trainer(
        $"var node = new Node(); node{Repeat(depth, _ => ".Next")}.LearningRate = 2;",
        "public sealed class Node { public double LearningRate { get; set; } public Node Next => this; }");

    public static string Arrays(int depth) => Trainer($"{Repeat(depth, _ => "new object[] { ")}_rate = 2{Repeat(depth, _ => " }")}.ToString();");

    public static string Tuples(int depth) => Trainer($"var t = {Repeat(depth, i => $"({i}, ")}_rate = 2{Repeat(depth, _ => ")")};");

    public static string Patterns(int depth) => Trainer($"if (x.Length is {Repeat(depth, i => $"{i} or ")} -1) _rate = 2;");

    public static string Types(int depth) => $"{Repeat(depth, i => $"public class Outer{i} {{ ")}{Trainer("_rate = 2;")}{new string('}', depth)}";

    public static string Generics(int depth) => Trainer($"{Repeat(depth, _ => "System.Collections.Generic.List<")}double{new string('>', depth)}? all = null; _rate = 2;");

    public static string Bases(int depth) => Trainer("_rate = 2;") + Repeat(depth, i => $"\npublic class Trainer{i} : {(i == 0 ? "Trainer" : $"Trainer{i - 1}")} {{ private double _rate{i} = 1; public Trainer{i}() : base({(i == 0 ? "1" : "")}) {{ }} public override void Fit(double[] x, double[] y) {{ _rate{i} = 2; base.Fit(x, y); }} }}");

    /// <summary>A trainer whose training has the body; it also overwrites its learning rate by what follows.</summary>
    public static string Trainer(string fit, string members = "", string predict = "return _level;") => $$"""
        public class Trainer
        {
            private double _rate;
            private double _level;
            public Trainer(double learningRate) => _rate = learningRate;
            public virtual void Fit(double[] x, double[] y)
            {
                {{fit}}
                _level += _rate * x[0] * y[0];
            }
            public double Predict(double[] x)
            {
                {{predict}}
            }
            {{members}}
        }
        """;

    public static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
