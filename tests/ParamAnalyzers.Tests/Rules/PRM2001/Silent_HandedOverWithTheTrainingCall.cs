public class LogisticRegression
{
    private double _bias;
    private int _epochs = 100;

    public LogisticRegression(int epochs) => _epochs = epochs;

    public void Fit(double[] xs, double[] ys, int epochs)
    {
        _epochs = epochs;
        Fit(xs, ys);
    }

    public void Fit(double[] xs, double[] ys)
    {
        for (var i = 0; i < _epochs; i++)
        {
            _bias += xs[i % xs.Length] - ys[i % ys.Length];
        }
    }

    public double Predict(double x) => x + _bias;
}
