using System;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Example
{
    public sealed class RankingExperimentRun
    {
        public RankingExperimentRun(FastTreeRankingTrainer.Options options, RankingMetrics metrics)
        {
            this.LearnedParameters = options;
            this.Metrics = metrics;
        }

        /// <summary>The options that were given to the trainer.</summary>
        public FastTreeRankingTrainer.Options {|PRM6001:LearnedParameters|} { get; }

        public RankingMetrics Metrics { get; }

        public override string ToString()
        {
            return string.Format(
                "{0} trees, {1} leaves: NDCG@1 {2:F3}",
                this.LearnedParameters.NumberOfTrees,
                this.LearnedParameters.NumberOfLeaves,
                this.Metrics.NormalizedDiscountedCumulativeGains[0]);
        }
    }

    public sealed class RankingExperimentRunner
    {
        private readonly MLContext mlContext;

        public RankingExperimentRunner(MLContext mlContext)
        {
            this.mlContext = mlContext;
        }

        public RankingExperimentRun Run(IDataView train, IDataView test, FastTreeRankingTrainer.Options options)
        {
            FastTreeRankingTrainer trainer = this.mlContext.Ranking.Trainers.FastTree(options);
            ITransformer model = trainer.Fit(train);
            RankingMetrics metrics = this.mlContext.Ranking.Evaluate(model.Transform(test), rowGroupColumnName: "Query");
            return new RankingExperimentRun(options, metrics);
        }
    }
}
