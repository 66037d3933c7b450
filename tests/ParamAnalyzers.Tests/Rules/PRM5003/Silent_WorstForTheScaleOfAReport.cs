using System.Collections.Generic;
using System.IO;
using System.Linq;
using System;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML;

namespace Apiary.Comparison;

public sealed record Line(string Name, double Rmse, double Mae);

public sealed class HiveWeightComparison
{
    private readonly MLContext _ml;
    private readonly TextWriter _out;

    public HiveWeightComparison(MLContext ml, TextWriter output) => (_ml, _out) = (ml, output);

    public IReadOnlyList<Line> Compare(IDataView hives)
    {
        var split = _ml.Data.TrainTestSplit(hives, testFraction: 0.25);
        var contestants = new SortedDictionary<string, IEstimator<ITransformer>>
        {
            ["forest"] = _ml.Regression.Trainers.FastForest(new FastForestRegressionTrainer.Options { NumberOfTrees = 90, Seed = 12 }),
            ["boosting"] = _ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { NumberOfTrees = 90, Seed = 12 }),
            ["online"] = _ml.Transforms.NormalizeMinMax("Features").Append(_ml.Regression.Trainers.OnlineGradientDescent()),
        };

        var lines = new List<Line>();
        double worstMae = 0;
        foreach (var (name, estimator) in contestants)
        {
            var model = estimator.Fit(split.TrainSet);
            var metrics = _ml.Regression.Evaluate(model.Transform(split.TestSet));
            lines.Add(new Line(name, metrics.RootMeanSquaredError, metrics.MeanAbsoluteError));
            worstMae = Math.Max(worstMae, metrics.MeanAbsoluteError);
        }

        int barWidth = 40;
        foreach (var line in lines)
            _out.WriteLine($"{line.Name,-10} {line.Rmse:F3} {new string('#', (int)(barWidth * line.Mae / worstMae))}");
        return lines;
    }
}
