using System;

public interface IIterative
{
    int MaxIterations { get; set; }
}

public class BaseLearning
{
    private readonly double[] _weights = new double[3];

    public int MaxIterations { get; set; } = 100;

    public void Learn(double[][] x, double[] y)
    {
        for (var i = 0; i < MaxIterations; i++)
        {
            _weights[0] += y[0] * x[0][0];
        }
    }

    public double Predict(double[] x) => _weights[0] * x[0];
}

// What is inherited implements the interface.
public sealed class IterativeLearning : BaseLearning, IIterative
{
}

public sealed class Damped
{
    private readonly double[] _weights = new double[3];
    private double _lambda = 0.1;

    public double LearningRate
    {
        get => _lambda;
        set => _lambda = value;
    }

    public void Fit(double[][] x, double[] y)
    {
        _weights[0] += _lambda * y[0];
        _lambda /= 10;
    }

    public double Predict(double[] x) => _weights[0] * x[0];
}

public sealed class OneRound
{
    private readonly double[] _weights = new double[3];

    public double LearningRate { get; set; } = 0.1;

    public double Momentum { get; set; } = 0.9;

    public double RunEpoch(double[][] x, double[] y) => _weights[0] += LearningRate * Momentum * y[0] * x[0][0];

    public double Predict(double[] x) => _weights[0] * x[0];
}

public sealed class Unread
{
    private readonly double[] _weights = new double[3];

    public double Tolerance { get; set; } = 0.1;

    [Obsolete("Nobody needs it.")]
    public int MaxEpochs { get; set; } = 3;

    public void Fit(double[][] x, double[] y) => _weights[0] += y[0];

    public double Predict(double[] x) => _weights[0] * x[0];
}

// A solver of functions learns nothing.
public sealed class Simplex
{
    private double[] _centroid = new double[2];

    public double Tolerance { get; set; } = 0.1;

    public int MaxIterations { get; set; } = 100;

    public double[] FindMinimum(Func<double[], double> function, double[] guess)
    {
        for (var i = 0; i < MaxIterations && function(_centroid) > Tolerance; i++)
        {
            ComputeCentroid(new[] { guess, _centroid });
        }

        return _centroid;
    }

    private void ComputeCentroid(double[][] points) => _centroid = points[0];
}

// Detection updates probabilities of its own; nothing is trained.
public sealed class Detector
{
    private double[] _probabilities = new double[2];

    public int MaxIterations { get; set; } = 100;

    public double Detect(double[] features)
    {
        for (var i = 0; i < MaxIterations; i++)
        {
            UpdateProbabilities(features, 0.5);
        }

        return _probabilities[0];
    }

    private void UpdateProbabilities(double[] features, double alpha) => _probabilities[0] += alpha * features[0];
}

public abstract class OneRoundAtATime
{
    protected double[] Weights { get; } = new double[3];

    public void Iteration() => Learn(new[] { Weights });

    protected abstract void Learn(double[][] rows);
}

// The caller of 'Iteration' changes the rate between the rounds.
public sealed class Propagation : OneRoundAtATime
{
    public double LearningRate { get; set; } = 0.1;

    public void Train(double[][] x, double[] y) => Weights[0] += LearningRate * x[0][0] * y[0];

    public double Predict(double[] x) => Weights[0] * x[0];

    protected override void Learn(double[][] rows) => Train(rows, rows[0]);
}
