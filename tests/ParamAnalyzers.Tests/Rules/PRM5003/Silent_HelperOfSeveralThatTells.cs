using System;
using Microsoft.ML;
using Microsoft.ML.Trainers;

public sealed class Regions
{
    private readonly MLContext _context = new(1);

    public void PerRegion(IDataView[] regions)
    {
        double best = 0;
        var bestRegion = -1;
        for (var i = 0; i < regions.Length; i++)
        {
            var split = _context.Data.TrainTestSplit(regions[i], 0.2);
            var model = Train(split.TrainSet);
            var score = Measure(model, split.TestSet);
            _context.Model.Save(model, regions[i].Schema, $"region{i}.zip");
            if (score > best)
            {
                best = score;
                bestRegion = i;
            }
        }

        Console.WriteLine($"Easiest region: {bestRegion} ({best})");
    }

    public void LearningCurve(IDataView data)
    {
        var split = _context.Data.TrainTestSplit(data, 0.2);
        double worst = 1;
        for (var rows = 1000; rows <= 16000; rows *= 2)
        {
            var score = Measure(Train(_context.Data.TakeRows(split.TrainSet, rows)), split.TestSet);
            Console.WriteLine($"{rows}: {score}");
            if (score < worst)
            {
                worst = score;
            }
        }

        Console.WriteLine(worst);
    }

    public void Tell(ITransformer model, IDataView data) => Console.WriteLine(Measure(model, data));

    private ITransformer Train(IDataView rows) => _context.BinaryClassification.Trainers.SdcaLogisticRegression(new SdcaLogisticRegressionBinaryTrainer.Options
    {
        L2Regularization = 0.1f,
        MaximumNumberOfIterations = 20,
        NumberOfThreads = 1,
    }).Fit(rows);

    private double Measure(ITransformer model, IDataView rows) => _context.BinaryClassification.Evaluate(model.Transform(rows)).F1Score;
}
