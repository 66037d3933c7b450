using System;
using System.Linq;

namespace Example
{
    public static class Chance
    {
        private static readonly Random Source = {|PRM1006:new Random(Environment.TickCount)|};

        public static double Small() => (Source.NextDouble() - 0.5) / 10;
    }

    internal sealed class DenseLayer
    {
        private readonly double[][] _weights;

        public DenseLayer(int inputs, int outputs) =>
            _weights = Enumerable.Range(0, outputs).Select(_ => Enumerable.Range(0, inputs).Select(_ => Chance.Small()).ToArray()).ToArray();

        public void UpdateWeights(double[][] gradients, double learningRate)
        {
            for (var o = 0; o < _weights.Length; o++)
            {
                for (var i = 0; i < _weights[o].Length; i++)
                {
                    _weights[o][i] -= learningRate * gradients[o][i];
                }
            }
        }

        public double[] Forward(double[] row) => _weights.Select(weights => weights.Zip(row, (w, x) => w * x).Sum()).ToArray();
    }
}
