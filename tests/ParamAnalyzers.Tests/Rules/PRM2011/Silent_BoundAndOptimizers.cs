using System;
using System.ComponentModel;
using System.Linq;

public sealed class TrainerViewModel : INotifyPropertyChanged
{
    private double _learningRate = 0.1;
    private double[] _weights = Array.Empty<double>();

    public event PropertyChangedEventHandler? PropertyChanged;

    public double LearningRate
    {
        get => _learningRate;
        set
        {
            _learningRate = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(LearningRate)));
        }
    }

    public void Train(double[][] rows, double[] targets) => _weights = rows[0].Select((x, j) => _learningRate * x * targets[0]).ToArray();

    public double Predict(double[] row) => _weights.Length == 0 ? throw new InvalidOperationException("Train first.") : _weights.Zip(row, (w, x) => w * x).Sum();
}

public sealed class GradientOptimizer
{
    private double[] _weights = new double[4];

    public double LearningRate { get; set; } = 0.01;

    public void Update(double[] gradients, double loss)
    {
        for (var j = 0; j < _weights.Length; j++)
        {
            _weights[j] -= LearningRate * gradients[j] * loss;
        }
    }

    public double Predict(double[] row) => _weights.Zip(row, (w, x) => w * x).Sum();
}
