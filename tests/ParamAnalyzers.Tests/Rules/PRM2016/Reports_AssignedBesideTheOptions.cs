using System;
using Microsoft.ML;
using Microsoft.ML.SearchSpace;
using Microsoft.ML.SearchSpace.Option;
using Microsoft.ML.Trainers.FastTree;

namespace Example
{
    public sealed class NoiseOption
    {
        [Range(2, 512, init: 20, logBase: true)]
        public int NumberOfLeaves { get; set; } = 20;

        [Range(10, 2000, init: 100, logBase: true)]
        public int NumberOfTrees { get; set; } = 100;

        [Range(0.1, 1.0, init: 1.0)]
        public double FeatureFraction { get; set; } = 1.0;
    }

    /// <summary>Noise level along the railway; small machines get a smaller search space.</summary>
    public sealed class NoiseModelSearch
    {
        private readonly MLContext _ml;

        public NoiseModelSearch(MLContext ml) => _ml = ml;

        public SearchSpace<NoiseOption> CreateSpace(bool smallMachine)
        {
            var space = new SearchSpace<NoiseOption>();
            if (smallMachine)
            {
                space["NumberOfTrees"] = new UniformIntOption(10, 200, true, 50);
                space[{|PRM2016:"NumberOfLeafs"|}] = new UniformIntOption(2, 64, true, 20);
            }

            Console.WriteLine($"search space with {space.FeatureSpaceDim} dimensions");
            return space;
        }

        public FastForestRegressionTrainer Create(NoiseOption option)
            => _ml.Regression.Trainers.FastForest(new FastForestRegressionTrainer.Options
            {
                LabelColumnName = "Decibel",
                FeatureColumnName = "Features",
                NumberOfLeaves = option.NumberOfLeaves,
                NumberOfTrees = option.NumberOfTrees,
                FeatureFraction = option.FeatureFraction,
                Seed = 4,
            });
    }
}
