using System;
using System.Collections.Generic;
using System.Linq;

internal sealed class LinearModel
{
    public LinearModel(int inputs) => Weights = new double[inputs];

    public double[] Weights { get; internal set; }

    public double Predict(double[] row) => Weights.Zip(row, (w, x) => w * x).Sum();
}

/// <summary>Moves the weights of a model that it was given; each of its methods is a part of that.</summary>
internal sealed class StochasticLearner
{
    private readonly LinearModel _model;
    private readonly double _step;

    public StochasticLearner(LinearModel model, double step) => (_model, _step) = (model, step);

    public void Fit(IReadOnlyList<(double[] Row, double Target)> rows)
    {
        foreach (var (row, target) in rows)
        {
            Present(row, target);
        }
    }

    public void Present(double[] row, double target)
    {
        var error = target - _model.Predict(row);
        for (var i = 0; i < row.Length; i++)
        {
            _model.Weights[i] += _step * error * row[i];
        }
    }

    public void Project(double radius)
    {
        var length = Math.Sqrt(_model.Weights.Sum(w => w * w));
        for (var i = 0; length > radius && i < _model.Weights.Length; i++)
        {
            _model.Weights[i] *= radius / length;
        }
    }
}
