using System;
using System.Collections.Generic;
using System.Linq;

public sealed class KFold
{
    private readonly IReadOnlyList<Sample> _rows;
    private readonly int _k;

    public KFold(IReadOnlyList<Sample> rows, int k) => (_rows, _k) = (rows, k);

    public IReadOnlyList<(List<Sample> Train, List<Sample> Test)> Parts => Splits().ToList();

    public IEnumerable<(List<Sample> Train, List<Sample> Test)> Splits()
    {
        for (var f = 0; f < _k; f++)
        {
            yield return (_rows.Where((_, i) => i % _k != f).ToList(), _rows.Where((_, i) => i % _k == f).ToList());
        }
    }
}

public static class Study
{
    public static double ByAMethod(IReadOnlyList<Sample> rows, double lambda)
    {
        var (svm, hits, kfold) = (new Pegasos(4, lambda), new List<double>(), new KFold(rows, 5));
        foreach (var (train, test) in kfold.Splits())
        {
            svm.Fit({|PRM5004:train|});
            hits.Add(svm.HitRate(test));
        }

        return hits.Average();
    }

    public static double ByAProperty(IReadOnlyList<Sample> rows, double lambda)
    {
        var (svm, hits, kfold) = (new Pegasos(4, lambda), new List<double>(), new KFold(rows, 5));
        foreach (var (train, test) in kfold.Parts)
        {
            svm.Fit({|PRM5004:train|});
            hits.Add(svm.HitRate(test));
        }

        return hits.Average();
    }

    public static double ByIndices(IReadOnlyList<Sample> rows, List<(int[] Train, int[] Test)> foldIndices, double lambda)
    {
        var (svm, hits) = (new Pegasos(4, lambda), new List<double>());
        foreach (var (train, test) in foldIndices)
        {
            svm.Fit({|PRM5004:train.Select(i => rows[i]).ToList()|});
            hits.Add(svm.HitRate(test.Select(i => rows[i]).ToList()));
        }

        return hits.Average();
    }

    public static double OfOneRepeat(List<(List<Sample> Train, List<Sample> Test)>[] foldsOfRepeat, double lambda)
    {
        var hits = new List<double>();
        for (var repeat = 0; repeat < foldsOfRepeat.Length; repeat++)
        {
            var svm = new Pegasos(4, lambda);
            foreach (var (train, test) in foldsOfRepeat[repeat])
            {
                svm.Fit({|PRM5004:train|});
                hits.Add(svm.HitRate(test));
            }
        }

        return hits.Average();
    }

    public static double ByRows(List<List<Sample>> rowsPerFold, double lambda)
    {
        var (svm, hits) = (new Pegasos(4, lambda), new List<double>());
        for (var k = 0; k < rowsPerFold.Count; k++)
        {
            svm.Fit({|PRM5004:rowsPerFold.Where((_, i) => i != k).SelectMany(rows => rows).ToList()|});
            hits.Add(svm.HitRate(rowsPerFold[k]));
        }

        return hits.Average();
    }
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
