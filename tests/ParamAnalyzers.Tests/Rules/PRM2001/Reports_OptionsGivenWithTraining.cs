public sealed class BoostingOptions
{
    public int MaxLeaves { get; set; }

    public int MaxDepth { get; set; }

    public double[] Grid { get; set; } = { 0.1, 1 };
}

public sealed class BoostingTrainer
{
    private double _bias;

    public void Fit(BoostingOptions options, double[][] rows, double[] labels)
    {
        if (options.MaxLeaves <= 0)
        {
            options.{|PRM2001:MaxLeaves|} = options.Grid.Length * rows.Length;
        }

        if (options.MaxDepth <= 0)
        {
            options.{|PRM2001:MaxDepth|} = Depth(options.Grid, rows[0]);
        }

        _bias = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            _bias += labels[i] * rows[i][0] / options.MaxLeaves / options.MaxDepth;
        }
    }

    public double Predict(double[] row) => _bias + row[0];

    private static int Depth(double[] grid, double[] row) => grid.Length + row.Length;
}
