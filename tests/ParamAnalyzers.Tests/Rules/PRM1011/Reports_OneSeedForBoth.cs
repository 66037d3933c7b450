using Microsoft.ML;

public static class Experiment
{
    private const int Seed = 7;

    public static IEstimator<ITransformer> Run(int seed)
    {
        var context = new MLContext(seed);
        return context.Transforms.ApproximatedKernelMap("Random", "Features", seed: 3)
            .Append(new MLContext(Seed).Transforms.Text.ProduceHashedNgrams("Hashed", "Words", seed: {|PRM1011:(uint)seed|}));
    }

    public static IEstimator<ITransformer> Constant() =>
        new MLContext(Seed).Transforms.Text.ProduceHashedWordBags("Hashed", "Words", seed: {|PRM1011:Seed|});
}
