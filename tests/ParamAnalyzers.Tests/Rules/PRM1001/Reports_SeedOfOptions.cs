using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.SearchSpace;
using Microsoft.ML.Trainers.FastTree;

namespace Example
{
    public class HouseRow
    {
        [LoadColumn(0)] public float Price { get; set; }
        [LoadColumn(1, 9)] [VectorType(9)] public float[] Features { get; set; }
    }

    /// <summary>What the tuner may vary for the price model.</summary>
    public class PriceModelOption
    {
        [Range(2, 128, 20, true)]
        public int NumberOfLeaves { get; set; } = 20;

        [Range(10, 500, 100)]
        public int NumberOfTrees { get; set; } = 100;

        [Range(0.01, 0.5, 0.2, true)]
        public double LearningRate { get; set; } = 0.2;

        [{|PRM1001:Range(1, 1000)|}] public int {|PRM1003:Seed|} { get; set; } = 1;
    }

    public static class PriceModelFactory
    {
        public static IEstimator<ITransformer> Create(MLContext context, PriceModelOption option)
        {
            return context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
            {
                LabelColumnName = nameof(HouseRow.Price),
                NumberOfLeaves = option.NumberOfLeaves,
                NumberOfTrees = option.NumberOfTrees,
                LearningRate = option.LearningRate,
                Seed = option.Seed,
            });
        }

        public static SearchSpace<PriceModelOption> Space() => new SearchSpace<PriceModelOption>();
    }
}
