using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;

namespace Example
{
    public sealed class ScoreCard
    {
        private readonly MLContext ml;

        public ScoreCard(int seed)
        {
            this.ml = new MLContext(seed);
        }

        public Task<ITransformer> FitAsync(IDataView train, int leaves)
        {
            var options = new LightGbmBinaryTrainer.Options
            {
                LabelColumnName = "Default",
                NumberOfLeaves = leaves,
                UnbalancedSets = true,
            };
            options.Deterministic = true;
            return Task.Run<ITransformer>(() => this.ml.BinaryClassification.Trainers.LightGbm(options).Fit(train));
        }
    }
}
