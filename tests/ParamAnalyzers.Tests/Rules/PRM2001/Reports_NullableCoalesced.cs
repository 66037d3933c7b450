using System.Collections.Generic;

public class RidgeRegression
{
    private double _slope;

    public int? {|PRM2011:BatchSize|} { get; set; }

    public void Fit(IReadOnlyList<double> xs, IReadOnlyList<double> ys)
    {
        {|PRM2001:BatchSize|} ??= xs.Count / 10;
        for (var i = 0; i < xs.Count; i += BatchSize.Value)
        {
            _slope += xs[i] * ys[i];
        }
    }

    public double Predict(double x) => _slope * x;
}
