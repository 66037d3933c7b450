using System.Linq;

public class Standardizer
{
    private double _mean;
    private double[] _scales = new double[2];

    public void Fit(double[] values)
    {
        _mean = values.Average();
        _scales[0] = values.Max() - values.Min();
    }

    // The training statistics are replaced by those of the rows to transform.
    public double[] Transform(double[] values)
    {
        {|PRM3002:_mean|} = values.Average();
        Rescale(values);
        return values.Select(value => (value - _mean) / _scales[0]).ToArray();
    }

    private void Rescale(double[] values) => {|PRM3002:_scales|}[0] = values.Max();
}
