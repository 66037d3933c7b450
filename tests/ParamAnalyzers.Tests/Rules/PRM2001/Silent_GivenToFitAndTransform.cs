public class Smoother
{
    private int _k;
    private double[] _kept = { 0 };

    public Smoother(int k) => _k = k;

    // Whoever trains may be given the setting with the call.
    public double[] FitTransform(double[] x, double[] y, int k)
    {
        if (k > 0)
        {
            _k = k;
        }

        _kept = new double[y.Length];
        for (var i = 0; i < x.Length; i++)
        {
            _kept[i % _kept.Length] += x[i] / _k;
        }

        return _kept;
    }

    public double Predict(double x) => _kept[0] * x;
}
