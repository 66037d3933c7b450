using System;
using ParamAnalyzers.Annotations;

namespace Forests
{
    public class Forest
    {
        private readonly Random _random;
        private readonly int _trees;

        public Forest(int trees, [RandomSeed] int seed)
        {
            _trees = trees;
            _random = new Random(seed);
        }

        public Forest(
            int trees,
            int depth, // of each
            [RandomSeed] int {|PRM1004:randomSeed|},
            bool parallel)
            : this(trees + depth, 7)
        {
        }

        public void Fit(double[][] x, double[] y)
        {
            var rows = _random.Next(x.Length) + _trees;
        }
    }
}

namespace ParamAnalyzers.Annotations
{
    [AttributeUsage(AttributeTargets.All)]
    public sealed class RandomSeedAttribute : Attribute
    {
    }
}
