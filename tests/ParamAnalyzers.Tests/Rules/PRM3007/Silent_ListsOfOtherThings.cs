using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Answer(double Row, double Value);

/// <summary>Training fills the memory of answers beforehand, and prediction goes on filling it: the copies may well share it.</summary>
public sealed class Remembering
{
    private readonly double _share;
    private double? _mean;
    private List<Answer> _answers = new();

    public Remembering(double share) => _share = share is > 0 and <= 1 ? share : throw new ArgumentOutOfRangeException(nameof(share));

    public void Fit(double[] rows)
    {
        var mean = rows.Average();
        _mean = mean;
        _answers = new List<Answer>();
        foreach (var row in rows)
        {
            _answers.Add(new Answer(row, _share * mean));
        }
    }

    public double Predict(double row)
    {
        if (_answers.FirstOrDefault(answer => answer.Row == row) is { } known)
        {
            return known.Value;
        }

        var value = _share * (_mean ?? throw new InvalidOperationException("Fit comes first."));
        _answers.Add(new Answer(row, value));
        return value;
    }

    public Remembering Clone()
    {
        var copy = new Remembering(_share) { _mean = _mean };
        copy._answers = _answers;
        return copy;
    }
}

public sealed record Note(string Name);

/// <summary>What training notes down, whatever the rows are, is no knowledge of them.</summary>
public sealed class Noting
{
    private double? _mean;
    private List<Note> _notes = new();

    public void Fit(double[] rows)
    {
        _notes = new List<Note>();
        _notes.Add(new Note("mean"));
        _mean = rows.Average();
    }

    public double Predict(double row) => row - (_mean ?? throw new InvalidOperationException($"Fit comes first, with {_notes.Count} notes."));

    public Noting Clone()
    {
        var copy = new Noting { _mean = _mean };
        copy._notes = _notes;
        return copy;
    }
}
