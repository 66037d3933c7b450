namespace HousePrices;

/// <summary>Linear regression by mini-batch gradient descent, written by hand.</summary>
public sealed class GradientDescentRegressor
{
    private readonly int _epochs;
    private readonly int _batchSize;
    private readonly double _learningRate;
    private readonly Random _random;
    private double[] _centers = [];
    private double[] _weights = [];
    private double _bias;

    /// <param name="epochs">How often the data is seen.</param>
    /// <param name="batchSize">Rows in a batch; 0 chooses by the size of the data.</param>
    /// <param name="learningRate">The length of a step.</param>
    /// <param name="random">Draws the order in which rows are seen.</param>
    public GradientDescentRegressor(int epochs, int batchSize, double learningRate, Random random)
    {
        _epochs = epochs;
        _batchSize = batchSize;
        _learningRate = learningRate;
        _random = random;
    }

    public void Fit(FeatureRow[] rows)
    {
        var effectiveBatchSize = _batchSize == 0 ? Math.Max(1, rows.Length / 100) : _batchSize;

        _centers = [.. rows[0].Features.Select((_, i) => rows.Average(row => row.Features[i]))];
        _weights = new double[rows[0].Features.Length];
        _bias = rows.Average(row => row.Label);
        var shuffled = rows.ToArray();
        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            _random.Shuffle(shuffled);
            for (var start = 0; start < rows.Length; start += effectiveBatchSize)
            {
                Step(shuffled.AsSpan(start, Math.Min(effectiveBatchSize, rows.Length - start)));
            }
        }
    }

    public double Predict(float[] features)
    {
        if (_weights.Length == 0)
        {
            throw new InvalidOperationException("Fit the model before it predicts.");
        }

        var sum = _bias;
        for (var i = 0; i < features.Length; i++)
        {
            sum += _weights[i] * (features[i] - _centers[i]);
        }

        return sum;
    }

    /// <summary>The root mean squared error on some rows.</summary>
    public double Error(FeatureRow[] rows) => Math.Sqrt(rows.Average(row => Math.Pow(Predict(row.Features) - row.Label, 2)));

    private void Step(ReadOnlySpan<FeatureRow> batch)
    {
        var rate = _learningRate / batch.Length;
        foreach (var row in batch)
        {
            var error = Predict(row.Features) - row.Label;
            for (var i = 0; i < _weights.Length; i++)
            {
                _weights[i] -= rate * error * (row.Features[i] - _centers[i]);
            }

            _bias -= rate * error;
        }
    }
}
