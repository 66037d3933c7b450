using System;
using System.Collections.Generic;
using System.Linq;

public sealed class Voting
{
    private readonly List<(double[] Row, int Label)> _known = new List<(double[] Row, int Label)>();
    private int _neighbors;
    private int _tables;

    public Voting(int neighbors, int tables)
    {
        _neighbors = neighbors;
        _tables = tables;
    }

    public void Fit(double[][] rows, int[] labels)
    {
        if (_neighbors % 2 == 0)
        {
            {|PRM2001:_neighbors|}++;
        }

        if (_tables % 4 != 0)
        {
            {|PRM2001:_tables|} += 4 - (_tables % 4);
        }

        _known.Clear();
        _known.AddRange(rows.Zip(labels, (row, label) => (row, label)));
    }

    public int Predict(double[] row) => _known
        .OrderBy(one => Math.Abs(one.Row[0] - row[0]) * _tables)
        .Take(_neighbors)
        .GroupBy(one => one.Label)
        .OrderByDescending(group => group.Count())
        .First()
        .Key;
}

/// <summary>How far it has come is no setting.</summary>
public sealed class Counted
{
    private double[]? _weights;
    private int _rounds;

    public void Fit(double[][] rows, double[] targets)
    {
        var weights = new double[rows[0].Length];
        for (var i = 0; i < rows.Length; i++)
        {
            if (_rounds % 2 == 0)
            {
                _rounds++;
            }

            weights[0] += rows[i][0] * targets[i] * _rounds;
        }

        _weights = weights;
    }

    public double Predict(double[] row) => _weights is null ? throw new InvalidOperationException("Fit it first.") : _weights[0] * row[0];
}

/// <summary>It is set anew by each training, or given back.</summary>
public sealed class VotingThatStaysAsItIs
{
    private readonly int _requested;
    private double[]? _weights;
    private int _neighbors;

    public VotingThatStaysAsItIs(int requested) => _requested = requested;

    public VotingThatStaysAsItIs(int requested, int neighbors)
        : this(requested) => _neighbors = neighbors;

    public void Fit(double[][] rows, double[] targets)
    {
        _neighbors = _requested;
        MakeOdd();
        _weights = new[] { rows[0][0] * targets[0] * _neighbors };
    }

    public double Predict(double[] row) => _weights is null ? throw new InvalidOperationException("Fit it first.") : _weights[0] * row[0];

    private void MakeOdd()
    {
        if (_neighbors % 2 == 0)
        {
            _neighbors--;
        }
    }
}

/// <summary>Every sixteenth example is a schedule, and nothing is rounded.</summary>
public sealed class Averaged
{
    private double[]? _weights;
    private int _pause;

    public Averaged(int pause) => _pause = pause;

    public void Fit(double[][] rows, double[] targets)
    {
        if (_pause % 16 != 0)
        {
            _pause++;
            return;
        }

        _weights = new[] { rows[0][0] * targets[0] };
    }

    public double Predict(double[] row) => _weights is null ? throw new InvalidOperationException("Fit it first.") : _weights[0] * row[0];
}

/// <summary>Users and items take turns, and a clock goes on to the next full minute.</summary>
public sealed class Alternating
{
    private double[]? _users;
    private double[]? _items;
    private int _half;
    private int _clock;

    public Alternating(int half, int clock)
    {
        _half = half;
        _clock = clock;
    }

    public void Fit(double[][] rows, double[] targets)
    {
        if (_half % 2 == 0)
        {
            _users = new[] { rows[0][0] * targets[0] };
            _half++;
        }
        else
        {
            _items = new[] { rows[0][0] * targets[0] };
            _half++;
        }

        _clock += 60 - (_clock % 60);
    }

    public double Predict(double[] row) => _users is null || _items is null ? throw new InvalidOperationException("Fit it twice first.") : _users[0] * _items[0] * row[0];
}
