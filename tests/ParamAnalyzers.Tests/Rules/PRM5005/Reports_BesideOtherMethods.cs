using System;
using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Data;

/// <summary>Each method fits and measures a model of its own.</summary>
public sealed class Turbines
{
    private readonly MLContext _context = new MLContext(seed: 6);

    public double Fitness(IDataView rows)
    {
        var parts = _context.Data.TrainTestSplit(rows, testFraction: 0.3);
        var model = _context.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(parts.TrainSet);
        return _context.BinaryClassification.Evaluate({|PRM5005:model.Transform(parts.TrainSet)|}).Accuracy;
    }

    public double Difference(IDataView rows)
    {
        var parts = _context.Data.TrainTestSplit(rows, testFraction: 0.3);
        var model = _context.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(parts.TrainSet);
        var seen = _context.BinaryClassification.Evaluate(model.Transform(parts.TrainSet)).Accuracy;
        return seen - Measure(model.Transform(parts.TestSet));
    }

    private double Measure(IDataView scored) => _context.BinaryClassification.Evaluate(scored).Accuracy;

    public RegressionMetrics Report(IDataView history)
    {
        var fitted = _context.Regression.Trainers.LbfgsPoissonRegression().Fit(history);
        RegressionMetrics Score(IDataView scored) => _context.Regression.Evaluate({|PRM5005:scored|});
        return Score(fitted.Transform(history));
    }

    public (double Fitted, double Held) Gap(IDataView rows)
    {
        var parts = _context.Data.TrainTestSplit(rows, testFraction: 0.3);
        var model = _context.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(parts.TrainSet);
        double Score(IDataView scored) => _context.BinaryClassification.Evaluate(model.Transform(scored)).Accuracy;
        return (Score(parts.TrainSet), Score(parts.TestSet));
    }
}

public static class Rates
{
    public static double Accuracy(Func<double[], int> predict, IReadOnlyList<double[]> rows, IReadOnlyList<int> labels)
    {
        var hits = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            hits += predict(rows[i]) == labels[i] ? 1 : 0;
        }

        return (double)hits / rows.Count;
    }
}

public sealed class Separator
{
    private double[]? _weights;

    public void Fit(IReadOnlyList<double[]> rows, IReadOnlyList<int> labels)
    {
        var weights = new double[rows[0].Length];
        for (var i = 0; i < rows.Count; i++)
        {
            weights[0] += labels[i] * rows[i][0];
        }

        _weights = weights;
    }

    public int Predict(double[] row) => _weights is null ? throw new InvalidOperationException("Fit it first.") : Math.Sign(_weights[0] * row[0]);
}

public static class Nightly
{
    public static double Run(IReadOnlyList<double[]> rows, IReadOnlyList<int> labels)
    {
        var separator = new Separator();
        separator.Fit(rows, labels);
        return Rates.Accuracy(separator.Predict, {|PRM5005:rows|}, labels);
    }
}

public static class Watched
{
    public static double Run(Separator separator, IReadOnlyList<double[]> rows, IReadOnlyList<int> labels)
    {
        separator.Fit(rows, labels);
        var agreement = Rates.Accuracy(separator.Predict, rows, labels);
        return agreement < 0.5 ? throw new InvalidOperationException("It cannot learn at all.") : agreement;
    }
}
