public class Solver
{
    private int _iterations;
    private int _remaining;
    private double _currentError;
    private double _weight;

    public Solver(int maxIterations) => MaxIterations = maxIterations;

    public int MaxIterations { get; }

    public void Fit(double[] xs)
    {
        _iterations = 0;
        _remaining = MaxIterations;
        while (_remaining > 0)
        {
            _iterations++;
            _remaining--;
            _currentError = xs[_iterations % xs.Length] - _weight;
            _weight += 0.5 * _currentError;
        }
    }

    public double Predict(double x) => _weight * x;
}
