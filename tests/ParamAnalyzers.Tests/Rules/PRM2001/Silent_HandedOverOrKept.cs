public class FitSettings
{
    public int Depth { get; set; }

    public LimitSettings Limits { get; } = new LimitSettings();
}

public class LimitSettings
{
    public int Leaves { get; set; }
}

public class Forest
{
    private int _maxDepth;
    private int _maxLeaves;
    private int _maxBins;
    private int _maxSplits;
    private double _weight;

    public Forest(int maxDepth, int maxLeaves, int maxBins, int maxSplits)
    {
        _maxDepth = maxDepth;
        _maxLeaves = maxLeaves;
        _maxBins = maxBins;
        _maxSplits = maxSplits;
    }

    public void Fit(double[] xs, FitSettings settings, int? bins, int splits)
    {
        _maxDepth = settings.Depth;
        _maxLeaves = settings.Limits.Leaves;
        _maxBins = bins ?? _maxBins;
        _maxSplits = splits > 0 ? splits : _maxSplits;
        _weight = xs[0] * _maxDepth * _maxLeaves * _maxBins * _maxSplits;
    }

    public double Predict(double x) => _weight * x;
}
