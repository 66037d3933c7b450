using static ParamAnalyzers.Tests.Robustness.Depth.Deep;

namespace ParamAnalyzers.Tests.Robustness.Depth;

/// <summary>Sources that are not deep but long.</summary>
internal static class Wide
{
    public static string Cases(int count) => Trainer($"switch ((int)x[0]) {{ {Repeat(count, i => $"case {i}: _rate = {i}; break; ")} }}");

    public static string SwitchExpression(int count) => Trainer($"_rate = (int)x[0] switch {{ {Repeat(count, i => $"{i} => {i}.5, ")} _ => 0 }};");

    public static string TrainingStatements(int count) => Trainer(Repeat(count, i => $"_rate = x[{i}] * {i};\n"));

    public static string PredictionStatements(int count) => Trainer("", predict: Repeat(count, i => $"_level += x[{i}] * _rate;\n") + "return _level;");

    public static string Locals(int count) => Trainer("double v0 = x[0];" + Repeat(count, i => $"var v{i + 1} = v{i} + x[{i}];\n") + $"_rate = v{count};");

    public static string Fields(int count) => Trainer(Repeat(count, i => $"_weight{i} += _rate * x[{i}];\n"), Repeat(count, i => $"private double _weight{i};\n"), $"return {Repeat(count, i => $"_weight{i} * x[{i}] + ")} 0;");

    public static string Methods(int count) => Trainer("Step0();", Repeat(count, i => $"private void Step{i}() {{ _rate = {i}; {(i + 1 < count ? $"Step{i + 1}();" : "")} }}\n"));

    public static string NestedTypes(int count) => Trainer("", Repeat(count, i => $"public class Inner{i} {{ private double _rate; public Inner{i}(double learningRate) => _rate = learningRate; public void Fit(double[] x, double[] y) {{ _rate = 2; }} }}\n"));

    public static string Seeds(int count) => Trainer($"foreach (var seed in new[] {{ {Repeat(count, i => $"{i}, ")} }}) {{ var random = new System.Random(seed); _level += random.NextDouble() * x[0]; }}");

    public static string LearningRates(int count) => Trainer("_rate = LearningRates[0];", $"private static readonly double[] LearningRates = {{ {Repeat(count, i => $"{i} * 0.5, ")} }};");

    public static string Draws(int count) => Trainer("var random = new System.Random();\n" + Repeat(count, i => $"_level += random.NextDouble() * x[{i}];\n"));

    public static string Pipelines(int count) => $$"""
        using Microsoft.ML;
        public class Pipelines
        {
            public void Fit(MLContext ml, IDataView rows)
            {
                var split = ml.Data.TrainTestSplit(rows);
        {{Repeat(count, i => $"var model{i} = ml.Regression.Trainers.Sdca().Fit(split.TestSet); var metrics{i} = ml.Regression.Evaluate(model{i}.Transform(split.TrainSet));\n")}}
            }
        }
        """;

    public static string ReassignedRows(int count) => $$"""
        using Microsoft.ML;
        public class ReassignedRows
        {
            public void Fit(MLContext ml, IDataView data)
            {
                var split = ml.Data.TrainTestSplit(data);
                var rows = split.TestSet;
        {{Repeat(count, _ => "rows = ml.Data.Cache(rows);\n")}}
                ml.Regression.Trainers.Sdca().Fit(rows);
            }
        }
        """;
}
