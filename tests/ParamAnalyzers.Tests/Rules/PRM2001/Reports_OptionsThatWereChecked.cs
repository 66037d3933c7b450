using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record FactorOptions
{
    public int Rank { get; init; } = 8;

    public int BatchSize { get; init; } = 32;

    public int Rounds { get; init; } = 20;

    public FactorOptions Checked() => Rank > 0 && BatchSize > 0 && Rounds > 0 ? this : throw new ArgumentException("Numbers above zero.");
}

/// <summary>The options are kept first, and the member is taken out of them.</summary>
public sealed class ReaderFactors
{
    private readonly FactorOptions _options;
    private readonly Dictionary<string, int> _readers = new();
    private int _rank;
    private float[]? _factors;

    public ReaderFactors(FactorOptions options)
    {
        _options = options.Checked();
        _rank = _options.Rank;
    }

    public void Fit(IReadOnlyList<float[]> ratings, IReadOnlyList<string> names)
    {
        _readers.Clear();
        foreach (var name in names)
        {
            _readers[name] = _readers.Count;
        }

        if (_rank > _readers.Count)
        {
            {|PRM2001:_rank|} = _readers.Count;
        }

        _factors = new float[_rank];
        for (var round = 0; round < _options.Rounds; round++)
        {
            for (var i = 0; i < _factors.Length; i++)
            {
                _factors[i] += ratings.Average(rating => rating[i]) - _factors[i];
            }
        }
    }

    public float Predict(string name) => (_factors ?? throw new InvalidOperationException("Fit comes first."))[_readers[name] % _rank];
}

/// <summary>The options are checked into a variable.</summary>
public sealed class MeanOfBatches
{
    private int _batchSize;
    private double? _mean;

    public MeanOfBatches(FactorOptions options)
    {
        var valid = options.Checked();
        _batchSize = valid.BatchSize;
    }

    public void Fit(IReadOnlyList<double> rows)
    {
        if (rows.Count < _batchSize)
        {
            {|PRM2001:_batchSize|} = rows.Count;
        }

        _mean = rows.Chunk(_batchSize).Average(chunk => chunk.Average());
    }

    public double Predict(double row) => row - (_mean ?? throw new InvalidOperationException("Fit comes first."));
}

/// <summary>Options that are missing are replaced.</summary>
public sealed class MedianOfBatches
{
    private readonly FactorOptions _options;
    private int _batchSize;
    private double? _median;

    public MedianOfBatches(FactorOptions? options)
    {
        _options = (options ?? new FactorOptions()).Checked();
        _batchSize = _options.BatchSize;
    }

    public void Fit(double[] rows)
    {
        if (_batchSize > rows.Length)
        {
            {|PRM2001:_batchSize|} = rows.Length;
        }

        _median = rows.Chunk(_batchSize).Select(chunk => chunk.Order().ElementAt(chunk.Length / 2)).Average();
    }

    public double Predict(double row) => row - (_median ?? throw new InvalidOperationException("Fit comes first."));
}
