namespace Example;

public readonly record struct FeatureVector(double Age, double Income);

/// <summary>Named columns, one row at a time.</summary>
public sealed class ChurnScore(double rate)
{
    private double _bias;
    private double _slope;

    public void Train(FeatureVector row, double label)
    {
        var error = label - Predict(row);
        _bias += rate * error;
        _slope += rate * error * row.Age;
    }

    public double Predict(FeatureVector row) => _bias + (_slope * row.Age) + row.Income;

    public void Tweak(double by) => {|PRM3001:_bias|} += by;
}
