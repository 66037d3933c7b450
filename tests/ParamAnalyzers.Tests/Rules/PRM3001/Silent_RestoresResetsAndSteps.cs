using System;
using System.Collections.Generic;

public class Snapshot
{
    public double[] Weights { get; set; } = new double[0];

    public double Bias { get; set; }
}

public class Model
{
    private readonly Stack<double[]> _undo = new Stack<double[]>();
    private double[] _weights = new double[3];
    private double[]? _kept;
    private double _bias;

    public void Fit(double[][] rows, double[] targets)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            Push(rows[row][0], targets[row]);
        }

        _undo.Push((double[])_weights.Clone());
        _kept = (double[])_weights.Clone();
    }

    public double Predict(double[] row) => row[0] * _weights[0] + _bias;

    public void Push(double x, double y)
    {
        _weights[0] += x * y;
        _bias += y;
    }

    public void Apply(Snapshot snapshot)
    {
        _weights = snapshot.Weights;
        _bias = snapshot.Bias;
    }

    public void Undo() => _weights = _undo.Pop();

    public void Keep()
    {
        if (_kept is { } kept)
        {
            _weights = kept;
        }
    }

    public void Follow(Model master) => Array.Copy(master._weights, _weights, 3);

    public void Unflatten(double[] genes)
    {
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] = genes[i];
        }
    }

    public double Check(double[] row)
    {
        var old = _weights[0];
        _weights[0] = old + 1e-6;
        var above = Predict(row);
        _weights[0] = old;
        return above - Predict(row);
    }

    public void Erase()
    {
        _weights = new double[3];
        _bias = 0;
    }

    public void Widen(int inputs) => Array.Resize(ref _weights, inputs);

    public void Start(Random random)
    {
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] = random.NextDouble();
        }
    }

    public void SgdStep(double[] gradient, double lr) => _weights[0] -= lr * gradient[0];

    public void DecayWeights(double factor) => _weights[0] *= factor;

    public void ClampWeights() => _weights[0] = Math.Min(_weights[0], 1);

    private void Awake() => _weights[1] = 0.5;
}

public class Viewport
{
    private double _scale = 1;

    public double Scale => _scale;

    public void Fit(IReadOnlyList<Corner> corners) => _scale = corners[0].X;

    public Corner Transform(Corner corner) => new Corner { X = corner.X * _scale };

    public void ZoomIn() => _scale *= 1.1;
}

public class Corner
{
    public double X { get; set; }

    public double Y { get; set; }
}

public class Athlete
{
    public double Weight { get; set; }

    public void Train(double[] minutes) => Weight -= minutes[0];

    public void Eat(double calories) => Weight += calories;
}
