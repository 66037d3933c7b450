using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;

namespace Bikes
{
    public sealed class Recipe
    {
        public IEstimator<ITransformer> Create(MLContext context, int seed) =>
            context.Regression.Trainers.{|PRM1009:LightGbm|}(new LightGbmRegressionTrainer.Options { Seed = seed });

        public IEstimator<ITransformer> CreateDeterministic(MLContext context, int seed) =>
            context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { Seed = seed, Deterministic = true });

        public IEstimator<ITransformer> CreateAnyhow(MLContext context) =>
            context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { NumberOfLeaves = 20 });
    }
}
