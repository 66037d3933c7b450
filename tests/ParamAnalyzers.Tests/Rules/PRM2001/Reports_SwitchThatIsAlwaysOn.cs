public class Regressor
{
    private readonly double[] _weights = { 0, 0 };
    private bool _useRegularization;
    private bool _converged;

    public Regressor(bool useRegularization) => _useRegularization = useRegularization;

    public void Fit(double[][] x, double[] y)
    {
        {|PRM2001:_useRegularization|} = true;
        _converged = false;
        for (var i = 0; i < x.Length && !_converged; i++)
        {
            _weights[0] += x[i][0] * y[i] / (_useRegularization ? 2 : 1);
            _converged = _weights[0] > 9;
        }
    }

    public double Predict(double[] x) => _weights[0] * x[0];
}
