using System;
using System.Linq;

namespace Penguins
{
    public interface ITrainable
    {
        void Fit(string path);

        double Index();
    }

    public sealed class Groups : ITrainable
    {
        private readonly Random _random;

        public Groups(int count, int seed)
        {
            Count = count;
            _random = new Random(seed);
        }

        public int Count { get; }

        public void Fit(string path)
        {
        }

        public double Index() => _random.NextDouble();
    }

    public static class Program
    {
        public static int Best() => Enumerable.Range(1, 20).MinBy(seed => TrainAndMeasure({|PRM1002:new Groups(3, seed)|}));

        private static double TrainAndMeasure(ITrainable trainer)
        {
            trainer.Fit("penguins.csv");
            return trainer.Index();
        }
    }
}
