using Microsoft.ML;

public static class Experiment
{
    private const uint HashSeed = 314489979;

    public static IEstimator<ITransformer> Run(int seed) =>
        new MLContext(seed).Transforms.Text.ProduceHashedNgrams("Hashed", "Words", seed: HashSeed)
            .Append(new MLContext(seed).Transforms.Text.ProduceHashedNgrams("Other", "Words"));
}
