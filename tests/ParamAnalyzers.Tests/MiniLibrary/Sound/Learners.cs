using System;
using System.Collections.Generic;
using System.Linq;

namespace MiniLibrary.Sound;

public interface ISupervisedLearning
{
    double Tolerance { get; set; }

    LinearModel Learn(double[][] x, double[] y, double[]? weights = null);
}

public sealed class LinearModel
{
    private readonly double[] _coefficients; // right: given when the model is created

    public LinearModel(double[] coefficients) => _coefficients = coefficients.ToArray();

    public double Intercept { get; init; } // right: set when the model is created

    public double Decide(double[] x) => Intercept + (_coefficients[0] * x[0]); // right: always there
}

public class LeastSquares : ISupervisedLearning
{
    private readonly int _requestedIterations;
    private double[] _residuals = Array.Empty<double>(); // right: solver state

    public LeastSquares(int iterations = 10) => _requestedIterations = iterations;

    public double Tolerance { get; set; } = 1e-6; // right: the interface asks for the setter

    public int Iterations { get; private set; } // right: how many there were

    public LinearModel Learn(double[][] x, double[] y, double[]? weights = null)
    {
        weights ??= Enumerable.Repeat(1.0, y.Length).ToArray(); // right: weights of the samples
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] /= weights.Length; // right: weights of the samples
        }

        Iterations = 0; // right: starts a count
        _residuals = new double[y.Length]; // right: re-created
        while (Iterations < _requestedIterations)
        {
            _residuals[0] = y[0] * weights[0] * x[0][0]; // right: solver state
            Iterations++; // right: counts
            if (Math.Abs(_residuals[0]) < Tolerance)
            {
                break;
            }
        }

        return new LinearModel(_residuals) { Intercept = y.Average() };
    }
}

public class NearestNeighbors
{
    private readonly List<double[]> _points = new();
    private readonly int _k; // right: K belongs to prediction

    public NearestNeighbors(int k) => _k = k;

    public void Fit(double[][] x, double[] y)
    {
        _points.Clear(); // right: starts anew
        _points.AddRange(x);
    }

    public double Predict(double[] x)
    {
        if (_points.Count == 0)
        {
            throw new InvalidOperationException("Fit first."); // right: a guard
        }

        return _points.OrderBy(point => Math.Abs(point[0] - x[0])).Take(_k).Average(point => point[0]); // right: K is read in prediction
    }
}

public class Scaler
{
    private double[]? _means;
    private Lazy<double> _norm = new(() => 0); // right: lazy

    public bool IsFitted => _means is not null;

    public void Fit(double[][] x, double[] y)
    {
        _means = x.Select(row => row.Average()).ToArray(); // right: training
        _norm = new Lazy<double>(() => x.Length); // right: training
    }

    public double Transform(double[] x) => IsFitted ? (x[0] - _means![0]) / _norm.Value : throw new InvalidOperationException(); // right: a guard

    public bool TryTransform(double[] x, out double result) // right: Try… says so
    {
        result = _means is null ? 0 : x[0] - _means[0];
        return _means is not null;
    }
}

/// <summary>A coach trains people, and learns nothing from numbers.</summary>
public class Coach
{
    private double _learningRate = 1; // right: no trainer

    public void Train(string athlete)
    {
        for (var epoch = 0; epoch < 100; epoch++) // right: no trainer
        {
            _learningRate = 0.5; // right: no trainer
        }
    }

    public double Predict() => _learningRate; // right: no trainer
}

public class Railway
{
    private int _depth; // right: no trainer

    public Railway(int depth, int seed) => _depth = depth + seed; // right: no trainer

    public void Fit(string wagon) => _depth = wagon.Length; // right: a wagon is no data
}
