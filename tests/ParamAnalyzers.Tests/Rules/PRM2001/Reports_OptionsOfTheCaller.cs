public sealed class BoostingOptions
{
    public int MaxDepth { get; set; }

    public double Shrinkage { get; set; } = 0.1;
}

public sealed class BoostingTrainer
{
    private readonly BoostingOptions _options;
    private double _bias;

    public BoostingTrainer(BoostingOptions options) => _options = options;

    public void Fit(double[][] rows, double[] labels)
    {
        if (_options.MaxDepth <= 0)
        {
            _options.{|PRM2001:MaxDepth|} = rows[0].Length;
        }

        for (var i = 0; i < labels.Length; i++)
        {
            _bias += labels[i] / _options.MaxDepth;
        }
    }

    public double Predict(double[] row) => _bias + row[0];
}
