using System.Collections.Generic;
using Microsoft.ML;

public class Network
{
    private readonly double[] _weights = new double[3];

    public void Train(double[][] x, double[] y) => _weights[0] += y[0] * x[0][0];

    public double Predict(double[] x) => _weights[0] * x[0];

    public void Reset() => _weights[0] = 0;
}

public class Learner
{
    public double[] Learn(double[][] x, double[] y) => new[] { x[0][0] * y[0] };
}

public static class CrossValidation
{
    private static List<(double[][] X, double[] Y)> Batches() => new();

    public static void Run(List<(double[][] X, double[] Y)> folds, Learner learner, MLContext context, IDataView data)
    {
        var reset = new Network();
        foreach (var fold in folds)
        {
            var fresh = new Network();
            fresh.Train(fold.X, fold.Y);
            reset.Reset();
            reset.Train(fold.X, fold.Y);
            learner.Learn(fold.X, fold.Y);
        }

        var trainer = context.Regression.Trainers.OnlineGradientDescent();
        foreach (var fold in context.Data.CrossValidationSplit(data))
        {
            trainer.Fit(fold.TrainSet);
        }

        foreach (var batch in Batches())
        {
            reset.Train(batch.X, batch.Y);
        }
    }
}
