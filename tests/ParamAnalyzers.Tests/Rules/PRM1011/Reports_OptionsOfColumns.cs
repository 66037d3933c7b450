using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Transforms;

namespace Example
{
    internal sealed class TariffPipeline
    {
        private readonly MLContext ml;
        private readonly uint seed;

        internal TariffPipeline(MLContext ml, uint seed)
        {
            this.ml = ml;
            this.seed = seed;
        }

        internal IEstimator<ITransformer> Build(string label, int trees)
        {
            var region = new HashingEstimator.ColumnOptions("RegionKey", inputColumnName: "Region", numberOfBits: 10, seed: {|PRM1011:this.seed|});

            return this.ml.Transforms.Conversion.Hash(region)
                .Append(this.ml.Transforms.Conversion.MapKeyToVector("RegionVector", "RegionKey"))
                .Append(this.ml.Transforms.Concatenate("Features", "RegionVector", "Age", "Power"))
                .Append(this.ml.Regression.Trainers.FastForest(new FastForestRegressionTrainer.Options
                {
                    LabelColumnName = label,
                    NumberOfTrees = trees,
                    Seed = (int)this.seed,
                }));
        }
    }
}
