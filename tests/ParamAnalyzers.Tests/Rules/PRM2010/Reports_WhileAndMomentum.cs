using System;

public class Regression
{
    private double _slope;

    public void Fit(double[] x, double[] y)
    {
        double momentum = {|PRM2010:0.9|}, velocity = 0;
        var iteration = 0;
        var error = 1.0;
        while (iteration < {|PRM2010:500|} && error > {|PRM2010:0.001|})
        {
            error = 0;
            for (var i = 0; i < x.Length; i++)
            {
                var residual = y[i] - (_slope * x[i]);
                velocity = (momentum * velocity) + residual;
                error += residual * residual;
                _slope += {|PRM2010:0.02|} * velocity;
            }

            iteration++;
        }
    }

    public double Predict(double x) => _slope * x;
}
