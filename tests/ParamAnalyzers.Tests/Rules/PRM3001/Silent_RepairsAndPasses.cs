using System;
using System.Linq;
using System.Threading.Tasks;

/// <summary>A layer that its network tells to learn, and to get rid of what is no number any more.</summary>
internal sealed class Dense
{
    private double[,] _weights;
    private double[,] _changes;

    public Dense(int inputs, int outputs)
    {
        _weights = new double[inputs, outputs];
        _changes = new double[inputs, outputs];
    }

    public double[] Forward(double[] row) => Enumerable.Range(0, _weights.GetLength(1)).Select(o => row.Select((x, i) => x * _weights[i, o]).Sum()).ToArray();

    public void AdjustWeights(double learningRate)
    {
        for (var i = 0; i < _weights.GetLength(0); i++)
        {
            for (var o = 0; o < _weights.GetLength(1); o++)
            {
                _weights[i, o] -= learningRate * _changes[i, o];
            }
        }
    }

    public void HandleNan(double most)
    {
        for (var i = 0; i < _weights.GetLength(0); i++)
        {
            for (var o = 0; o < _weights.GetLength(1); o++)
            {
                _weights[i, o] = double.IsNaN(_weights[i, o]) ? 0 : Math.Min(most, _weights[i, o]);
            }
        }
    }
}

/// <summary>What the nodes add up to is overwritten in each pass, in training and for its caller.</summary>
internal sealed class Passes
{
    private readonly double _learningRate;
    private readonly double[][] _weights;
    private readonly double[] _sums;
    private readonly double[] _status;

    public Passes(int inputs, int nodes, double learningRate)
    {
        _learningRate = learningRate;
        _weights = Enumerable.Range(0, nodes).Select(_ => new double[inputs]).ToArray();
        _sums = new double[nodes];
        _status = new double[nodes];
    }

    public void Train(double[][] rows, double[] targets)
    {
        for (var r = 0; r < rows.Length; r++)
        {
            for (var n = 0; n < _sums.Length; n++)
            {
                _sums[n] = _weights[n].Zip(rows[r], (w, x) => w * x).Sum();
                _status[n] = Math.Tanh(_sums[n]);
                for (var i = 0; i < rows[r].Length; i++)
                {
                    _weights[n][i] += _learningRate * (targets[r] - _status[n]) * rows[r][i];
                }
            }
        }
    }

    public double Predict(double[] row)
    {
        Pass(row);
        return _sums.Zip(_status, (sum, status) => sum * status).Sum();
    }

    public double[] Shown(double[] row)
    {
        Pass(row);
        return _status.ToArray();
    }

    private void Pass(double[] row) => Parallel.For(0, _sums.Length, n =>
    {
        _sums[n] = _weights[n].Zip(row, (w, x) => w * x).Sum();
        _status[n] = Math.Tanh(_sums[n]);
    });
}

internal sealed class Layer
{
    public double[,] weights = new double[3, 3];
    public double[] errors = new double[3];
    public double[] output = new double[3];
}

/// <summary>Its program takes the steps itself.</summary>
internal static class Program
{
    private static void Main()
    {
        var layers = new[] { new Layer(), new Layer() };
        for (var round = 0; round < 20; round++)
        {
            ChangeWeights(0.1, layers, 1);
        }

        Console.WriteLine(layers[1].weights[0, 0]);
    }

    private static void ChangeWeights(double n, Layer[] layers, int l)
    {
        for (var i = 0; i < 3; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                var dw = -n * layers[l].errors[i] * layers[l - 1].output[j];
                layers[l].weights[j, i] += dw;
            }
        }
    }
}
