using System;

public class SeededNetwork
{
    private readonly double[] _weights = { 0, 0, 0 };
    private int _seed = 3;
    private int _next;

    private int Fresh => _next++;

    public void Fit(double[][] x, double[] y, int seed)
    {
        var moving = 11;
        var current = 0;
        for (var epoch = 0; epoch < y.Length; epoch++)
        {
            var ofEpoch = 31;
            ofEpoch += epoch;
            int given;
            Next(out given);
            seed += 2;
            moving = (moving * 7) % 1000;
            Next(out current);
            _seed = _seed + 1;
            _weights[0] += y[new Random(ofEpoch).Next(y.Length)];
            _weights[1] += y[new Random(given).Next(y.Length)];
            _weights[2] += y[new Random(seed).Next(y.Length)];
            _weights[0] += y[new Random(moving).Next(y.Length)];
            _weights[1] += y[new Random(current).Next(y.Length)];
            _weights[2] += y[new Random(_seed).Next(y.Length)];
            _weights[0] += x[0][new Random(Fresh).Next(2)];
        }
    }

    public double Predict(double[] x) => _weights[0] * x[0];

    private void Next(out int seed) => seed = _next++;
}
