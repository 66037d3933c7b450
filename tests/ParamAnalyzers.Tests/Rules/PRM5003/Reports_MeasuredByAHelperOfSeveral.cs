using System;
using Microsoft.ML;
using Microsoft.ML.Trainers;

public sealed class NoShows
{
    private readonly MLContext _context = new(1);

    public void Search(IDataView data, float[] penalties)
    {
        var split = _context.Data.TrainTestSplit(data, 0.2);
        double? best = null;
        var i = 0;
        while (i < penalties.Length)
        {
            var model = _context.BinaryClassification.Trainers.SdcaLogisticRegression(new SdcaLogisticRegressionBinaryTrainer.Options
            {
                L2Regularization = penalties[i++],
                MaximumNumberOfIterations = 20,
                NumberOfThreads = 1,
            }).Fit(split.TrainSet);
            var score = Measure("test", model, {|PRM5003:split.TestSet|});
            if (!best.HasValue || score > best.Value)
            {
                best = score;
                _context.Model.Save(model, data.Schema, "best.zip");
            }
        }
    }

    public void Tell(ITransformer model, IDataView data) => Console.WriteLine(Measure("all", model, data));

    private double Measure(string name, ITransformer model, IDataView rows)
    {
        var metrics = _context.BinaryClassification.Evaluate(model.Transform(rows));
        Console.WriteLine($"{name}: {metrics.F1Score}");
        return metrics.F1Score;
    }
}
