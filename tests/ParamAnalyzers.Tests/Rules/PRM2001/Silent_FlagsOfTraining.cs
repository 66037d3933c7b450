using System;
using System.Linq;

/// <summary>Whether it has been trained is no setting, although the constructor takes it.</summary>
public sealed class Separator
{
    private readonly double _learningRate;
    private readonly double[] _weights;
    private bool _training;

    public Separator(int inputs, double learningRate = 0.1, bool training = false)
    {
        _learningRate = learningRate;
        _training = training;
        _weights = new double[inputs];
    }

    public void Train(double[][] rows, int[] labels)
    {
        if (!_training)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                for (var j = 0; j < _weights.Length; j++)
                {
                    _weights[j] += _learningRate * (labels[i] - Predict(rows[i])) * rows[i][j];
                }
            }

            _training = true;
        }
    }

    public int Predict(double[] row) => Math.Sign(_weights.Zip(row, (w, x) => w * x).Sum());
}

/// <summary>A screen is told to draw the next batch.</summary>
internal sealed class Monitor
{
    private readonly Separator _separator;

    public bool StartBatch;

    public Monitor(Separator separator) => _separator = separator;

    public void Train(double[][] rows, int[] labels)
    {
        _separator.Train(rows, labels);
        StartBatch = true;
    }

    public double[] Predict(double[][] rows) => rows.Select(row => (double)_separator.Predict(row)).ToArray();

    public void Update()
    {
        if (StartBatch)
        {
            Console.WriteLine("next batch");
            StartBatch = false;
        }
    }
}
