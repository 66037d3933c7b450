using System;

public class NearestCentroids
{
    private int _clusters;
    private double[] _centers = new double[0];

    public NearestCentroids(int clusters) => _clusters = clusters;

    public void Fit(double[] values)
    {
        {|PRM2001:_clusters|} = Math.Min(_clusters, values.Length);
        _centers = new double[_clusters];
        Array.Copy(values, _centers, _clusters);
    }

    public double Predict(double value) => _centers.Length == 0 ? throw new InvalidOperationException("Fit comes first.") : _centers[0] - value;
}
