using System.Text.Json.Serialization;

public class DecisionStump
{
    private double _cut;
    private int _polarity;

    public DecisionStump()
    {
    }

    public DecisionStump(double cut, int polarity)
    {
        _cut = cut;
        _polarity = polarity;
    }

    public void Train(double[] xs, int[] labels)
    {
        if (xs[0] < labels[0])
        {
            _cut = xs[0];
            _polarity = 5;
        }
        else
        {
            _cut = xs[1];
            _polarity = -5;
        }
    }

    public int Predict(double x) => x < _cut ? _polarity : -_polarity;
}

public class LinearModel
{
    [JsonConstructor]
    public LinearModel(double slope, int samples)
    {
        Slope = slope;
        Samples = samples;
    }

    public double Slope { get; private set; }

    public int Samples { get; private set; }

    public void Fit(double[] xs, double[] ys)
    {
        if (xs.Length > 1)
        {
            Samples = xs.Length;
            Slope = ys[1] / xs[1];
        }
    }

    public double Predict(double x) => x * Slope;
}

public class Kalman
{
    private double _estimate;

    public Kalman(double estimate) => _estimate = estimate;

    public void Update(double[] measurements)
    {
        if (double.IsNaN(_estimate))
        {
            _estimate = measurements[0];
        }
    }

    public double Predict(double[] controls) => _estimate + controls[0];
}
