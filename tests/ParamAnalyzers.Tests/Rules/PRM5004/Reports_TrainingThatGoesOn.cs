using System.Collections.Generic;

public sealed class FilledModel
{
    private readonly List<double> _kept = new() { 0 };
    private double _last;

    public void Fit(double[] x, double[] y)
    {
        Note(x[0] * y[0]);
        _last = y[0];
    }

    public double Predict(double[] x) => _kept[0] * x[0] * _last;

    private void Note(double value) => {|PRM3005:_kept|}.Add(value);
}

public sealed class CountingModel
{
    private readonly double[] _sums = { 0, 0 };
    private int _seen;
    private double _last;

    public void Fit(double[] x, double[] y)
    {
        _seen++;
        _last = y[0];
        this._sums[0] *= y[0] / x[0];
    }

    public double Predict(double[] x) => _sums[0] * x[0] / _seen * _last;
}

public static class Folds
{
    public static double Score(double[][] x, double[][] y)
    {
        var filled = new FilledModel();
        var counting = new CountingModel();
        var total = 0.0;
        for (var fold = 0; fold < x.Length; fold++)
        {
            filled.Fit({|PRM5004:x[fold]|}, y[fold]);
            counting.Fit({|PRM5004:x[fold]|}, y[fold]);
            total += filled.Predict(x[^1]) + counting.Predict(x[^1]);
        }

        return total;
    }
}
