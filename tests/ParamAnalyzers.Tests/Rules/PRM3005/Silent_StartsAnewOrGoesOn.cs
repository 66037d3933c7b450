using System.Collections.Generic;
using System.Linq;

public class Boosting
{
    private readonly List<double> _lossHistory = new();
    private readonly List<double[]> _stumps = new();
    private List<double[]> _leaves = new();

    public void Fit(double[][] x, double[] y)
    {
        Reset();
        _leaves = new List<double[]>();
        _stumps.Add(x[0]);
        _leaves.Add(x[0]);
        _lossHistory.Add(y[0]);
    }

    public double Predict(double[] x) => _stumps.Count == 0 || _leaves.Count == 0 ? 0 : _stumps.Sum(stump => stump[0] * x[0]) + _lossHistory.Count;

    private void Reset() => _stumps.Clear();
}

public class Neighbors
{
    private readonly List<double[]> _points = new();

    public void Fit(double[][] x, double[] y)
    {
        _points.Clear();
        PartialFit(x);
    }

    public void PartialFit(double[][] x) => _points.AddRange(x);

    public double Predict(double[] x) => {|PRM3004:_points|}.Min(point => point[0] - x[0]);
}

public class Warm
{
    private readonly List<double[]> _points = new();

    public bool WarmStart { get; init; }

    public void Fit(double[][] x, double[] y) => _points.AddRange(x);

    public double Predict(double[] x) => {|PRM3004:_points|}.Min(point => point[0] - x[0]);
}
