using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    /// <summary>Settings of the weighted nearest-neighbour vote. The weights are chosen by hand, per class and per column.</summary>
    public sealed class KnnHyperparameters
    {
        public KnnHyperparameters(int neighbours, IReadOnlyDictionary<string, double> classWeights, IReadOnlyList<double> columnWeights)
        {
            Neighbours = neighbours;
            ClassWeights = classWeights;
            ColumnWeights = columnWeights;
        }

        public int Neighbours { get; }
        public IReadOnlyDictionary<string, double> ClassWeights { get; }
        public IReadOnlyList<double> ColumnWeights { get; }

        public static IReadOnlyList<string> HyperparameterNames { get; } = new[] { nameof(Neighbours), nameof(ClassWeights), nameof(ColumnWeights) };
    }

    public sealed class KnnModel
    {
        private readonly IReadOnlyList<(double[] X, string Y)> _examples;
        private readonly KnnHyperparameters _hyperparameters;

        public KnnModel(IReadOnlyList<(double[] X, string Y)> examples, KnnHyperparameters hyperparameters)
        {
            _examples = examples;
            _hyperparameters = hyperparameters;
        }

        public string Predict(double[] query) =>
            _examples.OrderBy(e => Distance(e.X, query))
                .Take(_hyperparameters.Neighbours)
                .GroupBy(e => e.Y)
                .MaxBy(g => g.Sum(e => _hyperparameters.ClassWeights[e.Y]))!.Key;

        private double Distance(double[] a, double[] b) =>
            a.Select((v, j) => _hyperparameters.ColumnWeights[j] * Math.Abs(v - b[j])).Sum();
    }
}
