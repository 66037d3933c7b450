using System;

public class NearestCentroids
{
    private int _clusters;
    private double[] _centers = new double[0];

    public NearestCentroids(int clusters) => _clusters = clusters;

    public void Fit(double[] values)
    {
        var effectiveClusters = _clusters;
        effectiveClusters = Math.Min(effectiveClusters, values.Length);
        _centers = new double[effectiveClusters];
        Array.Copy(values, _centers, effectiveClusters);
    }

    public double Predict(double value) => _centers.Length == 0 ? throw new InvalidOperationException("Fit comes first.") : _centers[0] - value;
}
