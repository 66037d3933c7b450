public sealed class BoostingOptions
{
    public int MaxLeaves { get; set; }

    public int MaxDepth { get; set; } = 6;

    public double[] Grid { get; set; } = { 0.1, 1 };
}

public sealed class BoostingTrainer
{
    private double _bias;

    public void Fit(BoostingOptions options, double[][] rows, double[] labels)
    {
        if (options.MaxLeaves <= 0)
        {
            options.MaxLeaves = options.Grid.Length * options.MaxDepth;
        }

        _bias = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            _bias += labels[i] * rows[i][0] / options.MaxLeaves;
        }
    }

    public double Predict(double[] row) => _bias + row[0];
}
