using System;
using System.Linq;
using ParamAnalyzers.Annotations;

namespace Trainers
{
    /// <summary>A line.</summary>
    public sealed class Regression
    {
        private readonly Random _random = new(3);
        private double[] _weights = Array.Empty<double>();

        /// <summary>How far a step goes.</summary>
        [Hyperparameter]
        public double LearningRate { get; init; } = 0.1;

        // One for each column.
        public double[] Weights => _weights;

        public void Fit(double[][] x, double[] y) => _weights = x[0].Select(value => value * LearningRate * y[0] * _random.NextDouble()).ToArray();

        public double Predict(double[] x) => _weights.Length == 0 ? throw new InvalidOperationException("Not trained.") : _weights[0] * x[0];
    }
}

namespace ParamAnalyzers.Annotations
{
    [AttributeUsage(AttributeTargets.All)]
    public sealed class HyperparameterAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.All)]
    public sealed class LearnedParameterAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.All)]
    public sealed class RandomSeedAttribute : Attribute
    {
    }
}
