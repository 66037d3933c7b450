using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Reader
{
    public sealed record Digit(float[] Pixels, int Label);

    public sealed class DigitSet
    {
        private readonly List<Digit> _digits;

        private DigitSet(List<Digit> digits) => _digits = digits;

        public IReadOnlyList<Digit> Digits => _digits;

        public static DigitSet Load(string path) => new(File.ReadLines(path).Select(line => new Digit(line.Split(',').Select(float.Parse).ToArray(), line[0] - '0')).ToList());
    }

    public sealed class Network
    {
        private readonly float[] _weights;

        public Network(int pixels) => _weights = new float[pixels];

        private Network(float[] weights) => _weights = weights;

        public Network Clone() => new((float[])_weights.Clone());

        public void TrainEpoch(DigitSet set, float learningRate)
        {
            foreach (var digit in set.Digits)
            {
                _weights[0] += learningRate * (digit.Label - Predict(digit.Pixels)[0]) * digit.Pixels[0];
            }
        }

        public float[] Predict(float[] pixels) => new[] { _weights[0] * pixels[0] };

        public double Accuracy(DigitSet set) => set.Digits.Average(digit => Math.Abs(Predict(digit.Pixels)[0] - digit.Label) < 1 ? 1.0 : 0);
    }

    public static class Program
    {
        public static Network Run(string folder, float learningRate, int epochs)
        {
            var trainSet = DigitSet.Load(Path.Combine(folder, "train.csv"));
            var testSet = DigitSet.Load(Path.Combine(folder, "test.csv"));
            var network = new Network(784);
            var best = network.Clone();
            double bestAccuracy = 0;
            for (var epoch = 0; epoch < epochs; epoch++)
            {
                network.TrainEpoch(trainSet, learningRate);
                var accuracy = network.Accuracy({|PRM5003:testSet|});
                if (accuracy > bestAccuracy)
                {
                    bestAccuracy = accuracy;
                    best = network.Clone();
                }
            }

            return best;
        }

        public static (Network Best, double Accuracy) RunWithValidation(string folder, float learningRate, int epochs)
        {
            var trainSet = DigitSet.Load(Path.Combine(folder, "train.csv"));
            var validationSet = DigitSet.Load(Path.Combine(folder, "validation.csv"));
            var testSet = DigitSet.Load(Path.Combine(folder, "test.csv"));
            var network = new Network(784);
            var best = network.Clone();
            double bestAccuracy = 0;
            for (var epoch = 0; epoch < epochs; epoch++)
            {
                network.TrainEpoch(trainSet, learningRate);
                var accuracy = network.Accuracy(validationSet);
                if (accuracy > bestAccuracy)
                {
                    bestAccuracy = accuracy;
                    best = network.Clone();
                }
            }

            return (best, best.Accuracy(testSet));
        }
    }
}
