using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class Mean
{
    private double[] _sums = Array.Empty<double>();

    public void Fit(double[] rows) => _sums = new[] { rows.Sum(), rows.Length };

    public double Predict(double row) => _sums.Length == 0 ? throw new InvalidOperationException("Fit first.") : _sums[0] / _sums[1];
}

public sealed class Student
{
    private double _level;

    /// <summary>The teacher is asked, and not trained.</summary>
    public void Train(Mean teacher, double[] rows) => _level = rows.Average(row => teacher.Predict(row));

    public double Predict(double row) => _level;
}

/// <summary>Has room for its weights, and uses it again.</summary>
public sealed class Reused
{
    private double[]? _room;
    private double[]? _weights;

    public void Train(double[] rows)
    {
        if (_room == null)
        {
            _room = new double[2];
        }

        if (_weights is null || _weights.Length != 2)
        {
            _weights = new double[2];
        }

        _weights[0] = 0;
        _weights[1] = 0;
        foreach (var row in rows)
        {
            _room[0] = row;
            _room[1] = row * row;
            _weights[0] = _weights[0] + _room[0];
            _weights[1] = _weights[1] + _room[1];
        }
    }

    public double Predict(double row) => (_weights ?? throw new InvalidOperationException("Train first."))[0] * row;
}

public static class Study
{
    public static double Helped(IReadOnlyList<double[]> folds)
    {
        var mean = new Mean();
        return folds.Sum(fold => TrainAndScore(mean, fold));
    }

    public static double Taught(IReadOnlyList<double[]> folds, Mean teacher)
    {
        var total = 0.0;
        foreach (var fold in folds)
        {
            var student = new Student();
            student.Train(teacher, fold);
            total += student.Predict(fold[0]);
        }

        return total;
    }

    public static double WithRoom(IReadOnlyList<double[]> folds)
    {
        var reused = new Reused();
        var total = 0.0;
        foreach (var fold in folds)
        {
            reused.Train(fold);
            total += reused.Predict(fold[0]);
        }

        return total;
    }

    private static double TrainAndScore(Mean model, double[] rows)
    {
        model.Fit(rows);
        return model.Predict(rows[0]);
    }
}
