using System.Collections.Generic;
using System.Linq;
using System;
using Microsoft.ML.Trainers;
using Microsoft.ML;
using static Microsoft.ML.DataOperationsCatalog;

namespace Bakery.Demand;

public sealed class DemandTuning(MLContext ml, TrainTestData parts)
{
    private readonly float[] _penalties = [0.01f, 0.1f, 1f, 10f];

    public float BestPenalty()
    {
        var holdout = parts.TestSet;
        var trained = _penalties.Select(p => (Penalty: p, Model: Train(p))).ToList();

        var best = trained.MinBy(t => ml.Regression.Evaluate({|PRM5003:t.Model.Transform(holdout)|}).RootMeanSquaredError);
        return best.Penalty;
    }

    private ITransformer Train(float penalty)
    {
        var options = new LbfgsPoissonRegressionTrainer.Options
        {
            L2Regularization = penalty,
            L1Regularization = 0f,
            NumberOfThreads = 1,
            MaximumNumberOfIterations = 200,
        };
        var chain = ml.Transforms.NormalizeMinMax("Features")
            .Append(ml.Regression.Trainers.LbfgsPoissonRegression(options));
        return chain.Fit(parts.TrainSet);
    }

    public override string ToString() => $"{_penalties.Length} penalties";
}
