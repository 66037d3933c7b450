using System;
using Microsoft.ML;

namespace Example;

internal static class Catalog
{
    public static ITransformer FitLinear(this MLContext context, IDataView rows) => context.Regression.Trainers.OnlineGradientDescent().Fit(rows);

    public static double Error(this MLContext context, IDataView scored) => context.Regression.Evaluate(scored).MeanAbsoluteError;
}

internal sealed class FilingRun
{
    private readonly MLContext _context = new(seed: 3);

    public void File(IDataView years)
    {
        var parts = _context.Data.TrainTestSplit(years, seed: 3);
        var model = _context.FitLinear(parts.TrainSet);
        var metrics = _context.Regression.Evaluate({|PRM5005:model.Transform(parts.TrainSet)|});
        Console.WriteLine(metrics.RSquared);
    }
}

/// <summary>A helper measures the other part.</summary>
internal sealed class BothParts
{
    private readonly MLContext _context = new(seed: 3);

    public void Run(IDataView years)
    {
        var parts = _context.Data.TrainTestSplit(years, seed: 3);
        var model = _context.FitLinear(parts.TrainSet);
        var metrics = _context.Regression.Evaluate(model.Transform(parts.TrainSet));
        Console.WriteLine(metrics.MeanAbsoluteError + _context.Error(model.Transform(parts.TestSet)));
    }
}
