using System;
using System.Collections.Generic;

namespace Claims
{
    public abstract class GradientTrainer
    {
        private readonly double _learningRate;
        private double[]? _weights;

        protected GradientTrainer(double learningRate, int batchSize)
        {
            if (!(learningRate > 0) || batchSize < 1)
            {
                throw new ArgumentException("Learning rate and batch size must be positive.");
            }

            _learningRate = learningRate;
            BatchSize = batchSize;
        }

        protected int BatchSize { get; set; }

        public void Fit(IReadOnlyList<double[]> rows, double[] targets)
        {
            OnTrainingStarting(rows.Count);
            var weights = new double[rows[0].Length];
            for (var i = 0; i < BatchSize; i++)
            {
                weights[0] -= _learningRate * (weights[0] - targets[i]) * rows[i][0];
            }

            _weights = weights;
        }

        public double Predict(double[] row) => (_weights ?? throw new InvalidOperationException("Not trained."))[0] * row[0];

        protected abstract void OnTrainingStarting(int rowCount);
    }

    public sealed class LogisticTrainer : GradientTrainer
    {
        public LogisticTrainer(double learningRate, int batchSize)
            : base(learningRate, batchSize)
        {
        }

        protected override void OnTrainingStarting(int rowCount)
        {
            if (BatchSize > rowCount)
            {
                {|PRM2001:BatchSize|} = rowCount;
            }
        }
    }
}
