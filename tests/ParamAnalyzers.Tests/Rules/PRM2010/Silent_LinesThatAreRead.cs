using System;
using System.IO;
using System.Linq;

public sealed class DigitModel
{
    private readonly double _rate;
    private double[] _weights = Array.Empty<double>();

    public DigitModel(double rate) => _rate = rate;

    public int Percent { get; private set; }

    public void Train(double[] start, string path)
    {
        _weights = (double[])start.Clone();
        using var reader = new StreamReader(path);
        for (var percent = 0; percent < 100; percent++)
        {
            for (var line = 0; line < 600; line++)
            {
                var row = reader.ReadLine()!.Split(',').Select(double.Parse).ToArray();
                for (var j = 0; j < _weights.Length; j++)
                {
                    _weights[j] += _rate * row[j];
                }
            }

            Percent++;
        }
    }

    public double Predict(double[] row) => _weights.Length == 0 ? throw new InvalidOperationException("Train first.") : _weights.Zip(row, (w, x) => w * x).Sum();
}
