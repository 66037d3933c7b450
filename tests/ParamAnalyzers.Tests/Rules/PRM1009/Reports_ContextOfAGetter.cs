using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Example;

/// <summary>Nobody else can give the getter another context.</summary>
internal sealed class Candidates
{
    public Candidates(int seed) => Context = new MLContext(seed);

    public MLContext Context { get; }

    public IEstimator<ITransformer> Linear() => Context.Regression.Trainers.{|PRM1009:Sdca|}(new SdcaRegressionTrainer.Options { L2Regularization = 0.1f, L1Regularization = 0.1f });

    public IEstimator<ITransformer> LinearOnOneThread() => Context.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { L2Regularization = 0.1f, L1Regularization = 0.1f, NumberOfThreads = 1 });
}
