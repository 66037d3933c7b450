using System;
using System.Linq;
using ParamAnalyzers.Annotations;

namespace Trainers
{
    public sealed class Regression
    {
        private double[] _weights = Array.Empty<double>();

        [Hyperparameter]
        public double LearningRate { get; init; } = 0.1;

        public void Fit(double[][] x, double[] y) => _weights = x[0].Select(value => value * LearningRate * y[0]).ToArray();

        public double Predict(double[] x) => _weights.Length == 0 ? throw new InvalidOperationException("Not trained.") : _weights[0] * x[0];
    }

    public sealed class LineSearch
    {
        public double LearningRate { get; init; } = 0.1;

        public double[] Solution { get; private set; } = Array.Empty<double>();

        public double Minimize(double[] start)
        {
            Learn(start);
            return Solution[0];
        }

        public void Learn(double[] start) => Solution = start.Select(value => value * LearningRate).ToArray();
    }

    internal sealed class Line
    {
        private double[] _weights = Array.Empty<double>();

        public double LearningRate { get; init; } = 0.1;

        public void Fit(double[][] x, double[] y) => _weights = x[0].Select(value => value * LearningRate * y[0]).ToArray();

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
