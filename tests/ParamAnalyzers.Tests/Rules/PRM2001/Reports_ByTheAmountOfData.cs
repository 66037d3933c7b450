using System;
using System.Collections.Generic;
using System.Linq;

public sealed class HoltWinters
{
    private readonly int _season;
    private readonly double _smoothTrend;
    private double _smoothLevel;
    private double _level = double.NaN;
    private double _trend;

    public HoltWinters(int season, double smoothLevel, double smoothTrend)
    {
        (_season, _smoothLevel, _smoothTrend) = (season, smoothLevel, smoothTrend);
    }

    public void Fit(IReadOnlyList<double> history)
    {
        if (history.Count < 3 * _season)
        {
            {|PRM2001:_smoothLevel|} = Math.Min(1, 2 * _smoothLevel);
        }

        var level = history[0];
        var trend = history[1] - history[0];
        for (var t = 1; t < history.Count; t++)
        {
            var before = level;
            level = (_smoothLevel * history[t]) + ((1 - _smoothLevel) * (level + trend));
            trend = (_smoothTrend * (level - before)) + ((1 - _smoothTrend) * trend);
        }

        (_level, _trend) = (level, trend);
    }

    public double Forecast(int stepsAhead)
    {
        if (double.IsNaN(_level))
        {
            throw new InvalidOperationException("Fit first.");
        }

        return _level + (stepsAhead * _trend);
    }
}

public sealed class StumpClassifier
{
    private int _minRows;
    private double _cut = double.NaN;

    public StumpClassifier(int minRows) => _minRows = minRows;

    public void BuildClassifier(double[][] rows, int[] classes)
    {
        if (rows.Length > 100_000)
        {
            {|PRM2001:_minRows|} = Math.Max(_minRows, rows.Length / 10_000);
        }

        var kept = rows.Where((row, i) => classes[i] == 1).Take(Math.Max(_minRows, 1)).ToList();
        _cut = kept.Average(row => row[0]);
    }

    public int Classify(double[] row)
    {
        if (double.IsNaN(_cut))
        {
            throw new InvalidOperationException("Build it first.");
        }

        return row[0] > _cut ? 1 : 0;
    }
}

public sealed class HeadlineTrainer
{
    private int _batchSize;
    private double[] _weights = Array.Empty<double>();

    public HeadlineTrainer(int batchSize) => _batchSize = batchSize;

    public double[] Run(IReadOnlyList<double[]> rows, int epochs, double learningRate)
    {
        if (rows.Count < _batchSize)
        {
            {|PRM2001:_batchSize|} = rows.Count;
        }

        _weights = new double[rows[0].Length];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in rows.Chunk(_batchSize))
            {
                for (var j = 0; j < _weights.Length; j++)
                {
                    _weights[j] += learningRate * batch.Average(row => row[j] - _weights[j]);
                }
            }
        }

        return (double[])_weights.Clone();
    }
}
