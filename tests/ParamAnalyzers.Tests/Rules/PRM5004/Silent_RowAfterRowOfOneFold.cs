using System;
using System.Collections.Generic;
using System.Linq;

public sealed class Study
{
    private readonly List<List<Sample>> _parts;

    public Study(List<List<Sample>> parts) => _parts = parts;

    public double[] All(double lambda) => Enumerable.Range(0, _parts.Count).Select(k => One(k, lambda)).ToArray();

    public static double Counted(List<Sample> fold, List<Sample> held, double lambda)
    {
        var svm = new Pegasos(4, lambda);
        var i = 0;
        while (i < fold.Count)
        {
            svm.PartialFit(fold[i]);
            i++;
        }

        return svm.HitRate(held);
    }

    public static double Steps(List<Sample> rows, List<Sample> test, double lambda, int foldSteps)
    {
        var svm = new Pegasos(4, lambda);
        var i = 0;
        while (i < foldSteps)
        {
            svm.PartialFit(rows[i % rows.Count]);
            i++;
        }

        return svm.HitRate(test);
    }

    public static double Poker(List<Sample> hands, List<Sample> test, double lambda)
    {
        var svm = new Pegasos(4, lambda);
        foreach (var hand in hands.Where(hand => !Folds(hand)))
        {
            svm.PartialFit(hand);
        }

        return svm.HitRate(test);
    }

    private static bool Folds(Sample hand) => hand.X[0] < 0.2;

    private double One(int k, double lambda)
    {
        var svm = new Pegasos(4, lambda);
        foreach (var sample in ExceptFold(k))
        {
            svm.PartialFit(sample);
        }

        return svm.HitRate(_parts[k]);
    }

    private IEnumerable<Sample> ExceptFold(int k) => _parts.Where((_, i) => i != k).SelectMany(part => part);
}

public readonly record struct Sample(double[] X, double Y);

public sealed class Pegasos
{
    private readonly double _lambda;
    private readonly double[] _w;

    public Pegasos(int inputs, double lambda)
    {
        if (lambda <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(lambda));
        }

        _lambda = lambda;
        _w = new double[inputs];
    }

    public void Fit(IReadOnlyList<Sample> samples)
    {
        foreach (var sample in samples)
        {
            PartialFit(sample);
        }
    }

    public void PartialFit(Sample sample)
    {
        var violated = sample.Y * Predict(sample.X) < 1;
        for (var j = 0; j < _w.Length; j++)
        {
            _w[j] = ((1 - _lambda) * _w[j]) + (violated ? sample.Y * sample.X[j] : 0);
        }
    }

    public double Predict(double[] x) => _w.Zip(x, (a, b) => a * b).Sum();

    public double HitRate(IReadOnlyCollection<Sample> samples) => samples.Average(sample => Predict(sample.X) * sample.Y > 0 ? 1.0 : 0.0);
}
