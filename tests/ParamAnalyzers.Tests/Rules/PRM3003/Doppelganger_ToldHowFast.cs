using System.Collections.Generic;

namespace Example
{
    /// <summary>Moves the weights of somebody else, and keeps none.</summary>
    public sealed class Descent
    {
        public double WeightDecay { get; set; }

        public void Update(double[] weights, double[] gradients, double learningRate)
        {
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] -= learningRate * (gradients[i] + (WeightDecay * weights[i]));
            }
        }
    }

    /// <summary>A horse learns, and loses weight by it.</summary>
    public sealed class Horse
    {
        public double Weight { get; set; } = 480;

        public double Speed { get; set; }

        public void Train(double hours, double learningRate)
        {
            Speed += hours * learningRate;
            Weight -= hours * 0.05;
        }
    }

    /// <summary>A porter is told how fast to walk.</summary>
    public sealed class Porter
    {
        public List<double> Weights { get; } = new List<double>();

        public double Weight { get; set; }

        public void Update(double rate)
        {
            Weight += rate;
            Weights.Add(Weight);
        }
    }
}
