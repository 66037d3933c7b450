// The public signatures of Microsoft.ML.AutoML, as of ML.NET 5.0.1, that the rules speak about. Nothing behind them does anything.
#nullable disable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.ML.Data;
using Microsoft.ML.SearchSpace;

namespace Microsoft.ML.AutoML
{
    public interface ISweepable
    {
        SearchSpace.SearchSpace SearchSpace { get; }
    }

    public interface ISweepable<T> : ISweepable
    {
        T BuildFromOption(MLContext context, Parameter parameter);
    }

    public class Estimator
    {
        public Parameter Parameter { get; set; }
    }

    public class SweepableEstimator : Estimator, ISweepable<IEstimator<ITransformer>>
    {
        public SweepableEstimator(Func<MLContext, Parameter, IEstimator<ITransformer>> factory, SearchSpace.SearchSpace ss) { }

        public SearchSpace.SearchSpace SearchSpace { get; set; }

        public virtual IEstimator<ITransformer> BuildFromOption(MLContext context, Parameter param) => null;
    }

    public class SweepablePipeline : ISweepable<EstimatorChain<ITransformer>>
    {
        public SearchSpace.SearchSpace SearchSpace => null;

        public EstimatorChain<ITransformer> BuildFromOption(MLContext context, Parameter parameter) => null;

        public SweepablePipeline Append(params ISweepable<IEstimator<ITransformer>>[] sweepables) => this;
    }

    public static class SweepableExtension
    {
        public static SweepablePipeline Append(this IEstimator<ITransformer> estimator, SweepableEstimator estimator1) => null;

        public static SweepablePipeline Append(this SweepablePipeline pipeline, IEstimator<ITransformer> estimator) => null;

        public static SweepablePipeline Append(this IEstimator<ITransformer> estimator, SweepablePipeline pipeline) => null;
    }

    public abstract class ExperimentSettings
    {
        public int MaxModels;

        public uint MaxExperimentTimeInSeconds { get; set; }
    }

    public enum RegressionMetric
    {
        MeanAbsoluteError,
        MeanSquaredError,
        RootMeanSquaredError,
        RSquared,
    }

    public sealed class RegressionExperimentSettings : ExperimentSettings
    {
        public RegressionMetric OptimizingMetric { get; set; }
    }

    public enum BinaryClassificationMetric
    {
        Accuracy,
        AreaUnderRocCurve,
        AreaUnderPrecisionRecallCurve,
        F1Score,
        PositivePrecision,
        PositiveRecall,
        NegativePrecision,
        NegativeRecall,
    }

    public sealed class BinaryExperimentSettings : ExperimentSettings
    {
        public BinaryClassificationMetric OptimizingMetric { get; set; }
    }

    public enum MulticlassClassificationMetric
    {
        MicroAccuracy,
        MacroAccuracy,
        LogLoss,
        LogLossReduction,
        TopKAccuracy,
    }

    public sealed class MulticlassExperimentSettings : ExperimentSettings
    {
        public MulticlassClassificationMetric OptimizingMetric { get; set; }
    }

    public enum RankingMetric
    {
        Ndcg,
        Dcg,
    }

    public sealed class RankingExperimentSettings : ExperimentSettings
    {
        public RankingMetric OptimizingMetric { get; set; }

        public uint OptimizationMetricTruncationLevel { get; set; }
    }

    public sealed class RecommendationExperimentSettings : ExperimentSettings
    {
        public RegressionMetric OptimizingMetric { get; set; }
    }

    public sealed class ColumnInformation
    {
        public string LabelColumnName { get; set; }

        public string SamplingKeyColumnName { get; set; }
    }

    public abstract class ExperimentBase<TMetrics, TExperimentSettings>
        where TMetrics : class
        where TExperimentSettings : ExperimentSettings
    {
        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, string labelColumnName = "Label", string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => null;

        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, ColumnInformation columnInformation, IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => null;

        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, IDataView validationData, string labelColumnName = "Label", IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => null;

        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, IDataView validationData, ColumnInformation columnInformation, IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => null;

        public virtual CrossValidationExperimentResult<TMetrics> Execute(IDataView trainData, uint numberOfCVFolds, ColumnInformation columnInformation = null, IEstimator<ITransformer> preFeaturizer = null, IProgress<CrossValidationRunDetail<TMetrics>> progressHandler = null) => null;

        public virtual CrossValidationExperimentResult<TMetrics> Execute(IDataView trainData, uint numberOfCVFolds, string labelColumnName = "Label", string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null, IProgress<CrossValidationRunDetail<TMetrics>> progressHandler = null) => null;
    }

    public sealed class RegressionExperiment : ExperimentBase<RegressionMetrics, RegressionExperimentSettings>
    {
    }

    public sealed class BinaryClassificationExperiment : ExperimentBase<BinaryClassificationMetrics, BinaryExperimentSettings>
    {
    }

    public sealed class MulticlassClassificationExperiment : ExperimentBase<MulticlassClassificationMetrics, MulticlassExperimentSettings>
    {
    }

    public sealed class RankingExperiment : ExperimentBase<RankingMetrics, RankingExperimentSettings>
    {
    }

    public sealed class RecommendationExperiment : ExperimentBase<RegressionMetrics, RecommendationExperimentSettings>
    {
    }

    public class ExperimentResult<TMetrics>
    {
        public readonly IEnumerable<RunDetail<TMetrics>> RunDetails;

        public readonly RunDetail<TMetrics> BestRun;
    }

    public abstract class RunDetail
    {
        public string TrainerName { get; }

        public double RuntimeInSeconds { get; }

        public IEstimator<ITransformer> Estimator { get; }
    }

    public sealed class RunDetail<TMetrics> : RunDetail
    {
        public TMetrics ValidationMetrics { get; }

        public ITransformer Model => null;

        public Exception Exception { get; }
    }

    public class CrossValidationExperimentResult<TMetrics>
    {
        public readonly IEnumerable<CrossValidationRunDetail<TMetrics>> RunDetails;

        public readonly CrossValidationRunDetail<TMetrics> BestRun;
    }

    public sealed class CrossValidationRunDetail<TMetrics> : RunDetail
    {
        public IEnumerable<TrainResult<TMetrics>> Results { get; }
    }

    public sealed class TrainResult<TMetrics>
    {
        public TMetrics ValidationMetrics { get; }

        public ITransformer Model => null;

        public Exception Exception { get; }
    }

    public class TrialResult
    {
        public ITransformer Model { get; set; }

        public double Metric { get; set; }
    }

    public class AutoMLExperiment
    {
        public AutoMLExperiment(MLContext context, AutoMLExperimentSettings settings) { }

        public AutoMLExperiment SetTrainingTimeInSeconds(uint trainingTimeInSeconds) => this;

        public AutoMLExperiment SetMaxModelToExplore(int maxModel) => this;

        public AutoMLExperiment AddSearchSpace(string key, SearchSpace.SearchSpace searchSpace) => this;

        public TrialResult Run() => null;

        public Task<TrialResult> RunAsync(CancellationToken ct = default) => null;

        public class AutoMLExperimentSettings : ExperimentSettings
        {
            public int? Seed { get; set; }

            public SearchSpace.SearchSpace SearchSpace { get; set; }
        }
    }

    public static class AutoMLExperimentExtension
    {
        public static AutoMLExperiment SetDataset(this AutoMLExperiment experiment, IDataView train, IDataView validation, bool subSamplingTrainDataset = false) => experiment;

        public static AutoMLExperiment SetDataset(this AutoMLExperiment experiment, DataOperationsCatalog.TrainTestData trainValidationSplit) => experiment;

        public static AutoMLExperiment SetDataset(this AutoMLExperiment experiment, IDataView dataset, int fold = 10, string samplingKeyColumnName = null) => experiment;

        public static AutoMLExperiment SetRegressionMetric(this AutoMLExperiment experiment, RegressionMetric metric, string labelColumn = "Label", string scoreColumn = "Score") => experiment;

        public static AutoMLExperiment SetBinaryClassificationMetric(this AutoMLExperiment experiment, BinaryClassificationMetric metric, string labelColumn = "label", string predictedColumn = "PredictedLabel") => experiment;

        public static AutoMLExperiment SetMulticlassClassificationMetric(this AutoMLExperiment experiment, MulticlassClassificationMetric metric, string labelColumn = "label", string predictedColumn = "PredictedLabel") => experiment;

        public static AutoMLExperiment SetPipeline(this AutoMLExperiment experiment, SweepablePipeline pipeline) => experiment;

        public static AutoMLExperiment SetRandomSearchTuner(this AutoMLExperiment experiment, int? seed = null) => experiment;
    }

    public sealed class AutoCatalog
    {
        public RegressionExperiment CreateRegressionExperiment(uint maxExperimentTimeInSeconds) => null;

        public RegressionExperiment CreateRegressionExperiment(RegressionExperimentSettings experimentSettings) => null;

        public BinaryClassificationExperiment CreateBinaryClassificationExperiment(uint maxExperimentTimeInSeconds) => null;

        public BinaryClassificationExperiment CreateBinaryClassificationExperiment(BinaryExperimentSettings experimentSettings) => null;

        public MulticlassClassificationExperiment CreateMulticlassClassificationExperiment(uint maxExperimentTimeInSeconds) => null;

        public MulticlassClassificationExperiment CreateMulticlassClassificationExperiment(MulticlassExperimentSettings experimentSettings) => null;

        public RecommendationExperiment CreateRecommendationExperiment(uint maxExperimentTimeInSeconds) => null;

        public RecommendationExperiment CreateRecommendationExperiment(RecommendationExperimentSettings experimentSettings) => null;

        public RankingExperiment CreateRankingExperiment(uint maxExperimentTimeInSeconds) => null;

        public RankingExperiment CreateRankingExperiment(RankingExperimentSettings experimentSettings) => null;

        public SweepableEstimator CreateSweepableEstimator<T>(Func<MLContext, T, IEstimator<ITransformer>> factory, SearchSpace<T> ss = null)
            where T : class, new() => null;

        public AutoMLExperiment CreateExperiment(AutoMLExperiment.AutoMLExperimentSettings settings = null) => null;

        public SweepablePipeline Regression(string labelColumnName = "Label", string featureColumnName = "Features", string exampleWeightColumnName = null, bool useFastForest = true, bool useLgbm = true, bool useFastTree = true) => null;
    }

    public static class MLContextExtension
    {
        public static AutoCatalog Auto(this MLContext mlContext) => null;
    }
}
