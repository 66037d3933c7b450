using System;
using System.Collections.Generic;
using System.Linq;

public readonly record struct Sample(double[] X, double Y);

public sealed class Harness
{
    private readonly IReadOnlyList<Sample> _data;
    private readonly int _folds;

    public Harness(IReadOnlyList<Sample> data, int folds) => (_data, _folds) = (data, folds);

    public double CrossValidate(double lambda)
    {
        var svm = new Pegasos(_data[0].X.Length, lambda, new Random(12));
        var hits = new List<double>();
        foreach (var (train, valid) in Folds())
        {
            svm.Fit({|PRM5004:train|});
            hits.Add(HitRate(svm, valid));
        }

        return hits.Average();
    }

    public static double Walk(IReadOnlyList<Sample> rows, int folds, double lambda)
    {
        var svm = new Pegasos(rows[0].X.Length, lambda, new Random(12));
        var hits = new List<double>();
        var f = 0;
        while (f < folds)
        {
            var fold = f++;
            svm.Fit({|PRM5004:rows.Where((_, i) => i % folds != fold).ToList()|});
            hits.Add(HitRate(svm, rows.Where((_, i) => i % folds == fold).ToList()));
        }

        return hits.Average();
    }

    private static double HitRate(Pegasos svm, IReadOnlyCollection<Sample> samples) =>
        samples.Average(sample => Math.Sign(svm.Predict(sample.X)) == Math.Sign(sample.Y) ? 1.0 : 0.0);

    private IEnumerable<(List<Sample> Train, List<Sample> Valid)> Folds()
    {
        for (var f = 0; f < _folds; f++)
        {
            yield return (_data.Where((_, i) => i % _folds != f).ToList(), _data.Where((_, i) => i % _folds == f).ToList());
        }
    }
}

public sealed class Pegasos
{
    private readonly double _lambda;
    private readonly Random _random;
    private readonly double[] _w;

    public Pegasos(int inputs, double lambda, Random random)
    {
        if (lambda <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(lambda));
        }

        _lambda = lambda;
        _random = random;
        _w = new double[inputs];
    }

    public void Fit(IReadOnlyList<Sample> samples)
    {
        for (var t = 1; t <= samples.Count; t++)
        {
            var (x, y) = samples[_random.Next(samples.Count)];
            var eta = 1 / (_lambda * t);
            var violated = y * Predict(x) < 1;
            for (var j = 0; j < _w.Length; j++)
            {
                _w[j] = ((1 - (eta * _lambda)) * _w[j]) + (violated ? eta * y * x[j] : 0);
            }
        }
    }

    public double Predict(double[] x) => _w.Zip(x, (a, b) => a * b).Sum();
}
