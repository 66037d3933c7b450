using System;
using System.Linq;
using System.Threading.Tasks;

/// <summary>A layer that its network tells to learn, and to get rid of what is no number any more.</summary>
internal sealed class Dense
{
    private double[,] _weights;
    private readonly double[,] _changes;
    private readonly double[] _row;
    private readonly double[] _answers;

    public Dense(int inputs, int outputs)
    {
        _weights = new double[inputs, outputs];
        _changes = new double[inputs, outputs];
        _row = new double[inputs];
        _answers = new double[outputs];
    }

    public void ForwardPropagate()
    {
        for (var o = 0; o < _answers.Length; o++)
        {
            _answers[o] = _row.Select((x, i) => x * _weights[i, o]).Sum();
        }
    }

    public void AdjustWeights(double learningRate) => _weights = Minus(_weights, _changes, learningRate);

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

    private static double[,] Minus(double[,] from, double[,] what, double share)
    {
        var rest = new double[from.GetLength(0), from.GetLength(1)];
        for (var i = 0; i < from.GetLength(0); i++)
        {
            for (var o = 0; o < from.GetLength(1); o++)
            {
                rest[i, o] = from[i, o] - share * what[i, o];
            }
        }

        return rest;
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
        for (var n = 0; n < _weights.Length; n++)
        {
            _sums[n] = _weights[n].Zip(row, (w, x) => w * x).Sum();
        }

        return _sums.Sum();
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
    public int cellCount = 3;
    public double[,] weights = new double[3, 3];
    public double[] bias = new double[3];
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
        for (var i = 0; i < layers[l].cellCount; i++)
        {
            for (var j = 0; j < layers[l - 1].cellCount; j++)
            {
                var dw = -n * layers[l].errors[i] * layers[l - 1].output[j];
                layers[l].weights[j, i] += dw;
            }

            var db = -n * layers[l].errors[i];
            layers[l].bias[i] += db;
        }
    }
}
