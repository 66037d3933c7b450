using System.Linq;

public sealed class Supports
{
    public Supports(double[][] rows, double bias) => (Rows, Bias) = (rows, bias);

    public double[][] Rows { get; }

    public double Bias { get; }
}

public sealed class MarginClassifier
{
    private readonly double _cost;
    private Supports? _supports;

    public MarginClassifier(double cost) => _cost = cost;

    public void Fit(double[][] rows, int[] labels)
    {
        var kept = Enumerable.Range(0, rows.Length).Where(i => labels[i] > 0).Select(i => rows[i]).ToArray();
        _supports = new Supports(kept, _cost * kept.Length);
    }

    public double DecisionFunction(double[] row)
    {
        var supports = {|PRM3004:_supports|}!;
        var sum = supports.Bias;
        foreach (var support in supports.Rows)
        {
            sum += support[0] * row[0];
        }

        return sum;
    }

    public int Predict(double[] row) => DecisionFunction(row) >= 0 ? 1 : -1;
}
