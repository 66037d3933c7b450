using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    /// <summary>Dice of a game, of which no learner knows.</summary>
    public static class Dice
    {
        private static readonly Random Source = new Random();

        public static int Roll() => Source.Next(1, 7);
    }

    /// <summary>Whoever wants to repeat a run gives it another generator.</summary>
    public static class Luck
    {
        public static Random Generator = new Random();
    }

    /// <summary>Can be seeded.</summary>
    public static class Draws
    {
        private static Random _source = new Random();

        public static void Seed(int seed) => _source = new Random(seed);

        public static double Next() => _source.NextDouble();
    }

    /// <summary>Names the bench that a line stands on, and shapes no line.</summary>
    public static class Labels
    {
        private static readonly Random Source = new Random();

        public static string Next() => "line " + Source.Next(10000);
    }

    internal sealed class Line
    {
        private readonly double _learningRate;
        private double[]? _weights;

        public Line(double learningRate) => _learningRate = learningRate;

        public string Label => Labels.Next();

        public void Train(IReadOnlyList<double[]> rows, IReadOnlyList<double> targets)
        {
            var weights = rows[0].Select(_ => Luck.Generator.NextDouble() + Draws.Next()).ToArray();
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

    public static class Program
    {
        public static void Main(string[] arguments)
        {
            Luck.Generator = new Random(int.Parse(arguments[0]));
            Draws.Seed(int.Parse(arguments[1]));
            var line = new Line(0.01);
            line.Train(new[] { new[] { 1.0 }, new[] { 2.0 } }, new[] { 3.0, 5.0 });
            Console.WriteLine($"{line.Label}: {line.Predict(new[] { 3.0 })}, thrown {Dice.Roll()}");
        }
    }
}
