using System;
using System.Collections.Generic;
using System.Linq;

public sealed class Case
{
    public Case(double[] features, bool failed) => (Features, Failed) = (features, failed);

    public double[] Features { get; }

    public bool Failed { get; }
}

public sealed class CaseScaler
{
    private double[]? _means;

    public void Fit(IReadOnlyList<Case> cases) =>
        _means = Enumerable.Range(0, cases[0].Features.Length).Select(column => cases.Average(one => one.Features[column])).ToArray();

    public Case Transform(Case one)
    {
        var means = _means ?? throw new InvalidOperationException("Fit it first.");
        return new Case(one.Features.Select((value, column) => value - means[column]).ToArray(), one.Failed);
    }
}

public sealed class RowScaler
{
    private double[]? _means;

    public void Fit(double[][] rows) => _means = Enumerable.Range(0, rows[0].Length).Select(column => rows.Average(row => row[column])).ToArray();

    public double[][] Transform(double[][] rows)
    {
        var means = _means ?? throw new InvalidOperationException("Fit it first.");
        return rows.Select(row => row.Select((value, column) => value - means[column]).ToArray()).ToArray();
    }
}

public sealed class Vote
{
    private double[][]? _rows;

    public void Fit(double[][] rows) => _rows = rows;

    public double Predict(double[] row) => _rows is null ? throw new InvalidOperationException("Fit it first.") : _rows.Min(other => Math.Abs(other[0] - row[0]));
}

public static class Desk
{
    public static (IReadOnlyList<Case> Train, IReadOnlyList<Case> Test) Mixed(IReadOnlyList<Case> cases, Random random)
    {
        var scaler = new CaseScaler();
        scaler.Fit(cases);
        var rows = cases.Select(scaler.Transform).OrderBy(_ => random.Next()).ToList();
        var train = rows.Take(80).ToList();
        var test = {|PRM5002:rows|}.Skip(80).ToList();
        return (train, test);
    }

    public static double Folded(double[][] rows, int folds)
    {
        var scaler = new RowScaler();
        scaler.Fit(rows);
        var scaled = scaler.Transform(rows);
        var sum = 0.0;
        for (var fold = 0; fold < folds; fold++)
        {
            var vote = new Vote();
            vote.Fit(scaled.Where((_, i) => i % folds != fold).ToArray());
            sum += {|PRM5002:scaled|}.Where((_, i) => i % folds == fold).Average(row => vote.Predict(row));
        }

        return sum / folds;
    }

    public static double FoldedFirst(double[][] rows, int folds)
    {
        var sum = 0.0;
        for (var fold = 0; fold < folds; fold++)
        {
            var scaler = new RowScaler();
            scaler.Fit(rows.Where((_, i) => i % folds != fold).ToArray());
            var vote = new Vote();
            vote.Fit(scaler.Transform(rows.Where((_, i) => i % folds != fold).ToArray()));
            sum += scaler.Transform(rows.Where((_, i) => i % folds == fold).ToArray()).Average(row => vote.Predict(row));
        }

        return sum / folds;
    }

    /// <summary>Every second row is drawn, and nothing is held out.</summary>
    public static double[][] Thinned(double[][] rows)
    {
        var scaler = new RowScaler();
        scaler.Fit(rows);
        var scaled = scaler.Transform(rows);
        return scaled.Where((_, i) => i % 2 == 0).ToArray();
    }

    /// <summary>Two channels take turns, and one of several workers takes its share.</summary>
    public static (double[][] Left, double[][] Right, double[][] Mine, double[][] Others) Dealt(double[][] rows, int workers, int worker)
    {
        var scaler = new RowScaler();
        scaler.Fit(rows);
        var scaled = scaler.Transform(rows);
        var left = scaled.Where((_, i) => i % 2 == 0).ToArray();
        var right = scaled.Where((_, i) => i % 2 != 0).ToArray();
        var mine = scaled.Where((_, i) => i % workers == worker).ToArray();
        return (left, right, mine, scaled.Where((_, i) => i % workers != worker).ToArray());
    }
}
