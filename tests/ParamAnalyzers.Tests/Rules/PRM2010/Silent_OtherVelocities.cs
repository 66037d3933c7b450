using System;
using System.Linq;

public sealed class MotionForecaster
{
    private readonly double _gain;
    private double _position;
    private double _velocity;

    public MotionForecaster(double gain) => _gain = gain;

    public void Fit(double[] track)
    {
        var velocity = 0.0;
        for (var i = 1; i < track.Length; i++)
        {
            velocity = (0.5 * velocity) + (0.5 * (track[i] - track[i - 1]));
            _position += _gain * (track[i] - _position);
        }

        _velocity = velocity;
    }

    public double Predict(int steps) => _position + (steps * _velocity);
}

public sealed class SwarmFitter
{
    private readonly int _iterations;
    private readonly double _inertia;
    private double[] _best = Array.Empty<double>();

    public SwarmFitter(int iterations, double inertia) => (_iterations, _inertia) = (iterations, inertia);

    public void Fit(double[][] rows, Random random)
    {
        var (place, velocity) = (new double[rows[0].Length], new double[rows[0].Length]);
        for (var iteration = 0; iteration < _iterations; iteration++)
        {
            for (var j = 0; j < place.Length; j++)
            {
                velocity[j] = (_inertia * 0.7 * (1 + random.NextDouble()) * velocity[j]) + (random.NextDouble() * (rows[0][j] - place[j]));
                place[j] += velocity[j];
            }
        }

        _best = place;
    }

    public double Predict(double[] row) => _best.Length == 0 ? throw new InvalidOperationException("Fit first.") : _best.Zip(row, (a, b) => a * b).Sum();
}
