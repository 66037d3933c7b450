using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    /// <summary>One line in a hundred is logged.</summary>
    public static class Telemetry
    {
        private static readonly Random Sampler = new Random();

        public static void Trace(string text)
        {
            if (Sampler.NextDouble() < 0.01)
            {
                Console.WriteLine(text);
            }
        }
    }

    public static class RunIds
    {
        private static readonly Random Source = new Random();

        public static string Next() => "run " + Source.Next(100000);

        public static int Port() => 1024 + Source.Next(60000);
    }

    /// <summary>Whoever wants another one sets it, in this assembly or elsewhere.</summary>
    public static class Randomness
    {
        public static Random Generator { get; set; } = new Random();
    }

    /// <summary>Learners take the one with a seed.</summary>
    public static class Generators
    {
        public static Random Create() => new Random(new Random().Next());

        public static Random Create(int seed) => new Random(seed);
    }

    internal sealed class Line
    {
        private readonly double _learningRate;
        private readonly string _name = RunIds.Next();
        private readonly int _port = RunIds.Port();
        private double[]? _weights;

        public Line(double learningRate) => _learningRate = learningRate;

        public void Train(IReadOnlyList<double[]> rows, IReadOnlyList<double> targets)
        {
            var weights = rows[0].Select(_ => Randomness.Generator.NextDouble() + Generators.Create(5).NextDouble()).ToArray();
            for (var i = 0; i < rows.Count; i++)
            {
                for (var j = 0; j < weights.Length; j++)
                {
                    weights[j] += _learningRate * (targets[i] - Answer(weights, rows[i])) * rows[i][j];
                }

                Telemetry.Trace($"{_name} at {_port}: {i}");
            }

            _weights = weights;
        }

        public double Predict(double[] row) => Answer(_weights ?? throw new InvalidOperationException("Train it first."), row);

        private static double Answer(double[] weights, double[] row) => weights.Zip(row, (w, x) => w * x).Sum();
    }
}
