using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public static class Chance
    {
        public static Random Generator = {|PRM1005:new Random()|};
    }

    public static class Numbers
    {
        private static readonly Random Source = {|PRM1005:new Random()|};

        public static double Between(double least, double most) => least + Source.NextDouble() * (most - least);
    }

    public static class Gauss
    {
        public static double Draw(double spread) => spread * Math.Sqrt(-2 * Math.Log(1 - {|PRM1005:Random.Shared|}.NextDouble()));
    }

    public sealed class Grid
    {
        private static readonly Random Source = {|PRM1005:new Random()|};

        public Grid(int rows, int columns) => Cells = new double[rows, columns];

        public double[,] Cells { get; }

        public void Randomize()
        {
            for (var r = 0; r < Cells.GetLength(0); r++)
            {
                for (var c = 0; c < Cells.GetLength(1); c++)
                {
                    Cells[r, c] = Source.NextDouble() - 0.5;
                }
            }
        }
    }

    internal sealed class Cell
    {
        private readonly double[] _weights;

        public Cell(int inputs) => _weights = Enumerable.Range(0, inputs).Select(_ => Chance.Generator.NextDouble()).ToArray();

        public double Answer(double[] row) => _weights.Zip(row, (w, x) => w * x).Sum();

        public void UpdateWeights(double[] row, double error, double learningRate)
        {
            for (var i = 0; i < _weights.Length; i++)
            {
                _weights[i] += learningRate * error * row[i];
            }
        }
    }

    internal sealed class Line
    {
        private readonly double _learningRate;
        private double[]? _weights;

        public Line(double learningRate) => _learningRate = learningRate;

        public void Train(IReadOnlyList<double[]> rows, IReadOnlyList<double> targets)
        {
            var weights = rows[0].Select(_ => Numbers.Between(-1, 1) + Gauss.Draw(0.1)).ToArray();
            for (var i = 0; i < rows.Count; i++)
            {
                for (var j = 0; j < weights.Length; j++)
                {
                    weights[j] += _learningRate * (targets[i] - Answer(weights, rows[i])) * rows[i][j];
                }
            }

            _weights = weights;
        }

        public double Predict(double[] row) => Answer(_weights ?? throw new InvalidOperationException("Train it first."), row);

        private static double Answer(double[] weights, double[] row) => weights.Zip(row, (w, x) => w * x).Sum();
    }

    internal sealed class NeuralNetwork
    {
        private readonly Grid _hidden;

        public NeuralNetwork(int inputs, int hidden)
        {
            _hidden = new Grid(hidden, inputs);
            _hidden.Randomize();
        }

        public double[] Forward(double[] row) => Enumerable.Range(0, _hidden.Cells.GetLength(0)).Select(h => row.Select((x, i) => x * _hidden.Cells[h, i]).Sum()).ToArray();
    }
}
