using System;
using System.Threading.Tasks;

public sealed class ParallelRegression
{
    private readonly double[] _weights;
    private readonly double _rate;
    private readonly string _worker;

    public ParallelRegression(int inputs, double rate)
    {
        _weights = new double[inputs];
        _rate = rate;
        _worker = "all";
    }

    // All workers write into the same weights, without locks.
    private ParallelRegression(ParallelRegression source, string worker)
    {
        _weights = source._weights;
        _rate = source._rate;
        _worker = worker;
    }

    public void Fit(double[][] rows, double[] targets, int workers) =>
        Parallel.For(0, workers, worker => new ParallelRegression(this, $"worker {worker}").Train(rows, targets, worker, workers));

    public double Predict(double[] row)
    {
        var sum = 0.0;
        for (var j = 0; j < _weights.Length; j++)
        {
            sum += _weights[j] * row[j];
        }

        return sum;
    }

    private void Train(double[][] rows, double[] targets, int first, int workers)
    {
        Console.WriteLine(_worker);
        for (var i = first; i < rows.Length; i += workers)
        {
            var error = targets[i] - Predict(rows[i]);
            for (var j = 0; j < _weights.Length; j++)
            {
                _weights[j] += _rate * error * rows[i][j];
            }
        }
    }
}
