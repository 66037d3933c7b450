using Microsoft.ML;
using Microsoft.ML.Trainers;

public class Experiment
{
    public ITransformer Run(IDataView data, int? seed)
    {
        var context = new MLContext(seed: seed);
        return context.Regression.Trainers.{|PRM1009:Sdca|}().Fit(data);
    }

    public ITransformer Cluster(IDataView data, int seed = 0)
    {
        var context = new MLContext(seed: seed);
        return context.Clustering.Trainers.{|PRM1009:KMeans|}(new KMeansTrainer.Options { NumberOfClusters = 3 }).Fit(data);
    }
}

public static class Rows
{
    public static IDataView Shuffled(MLContext context, IDataView data, int seed = 0) => context.Data.ShuffleRows(data, seed: seed);

    public static IDataView Draw(MLContext context, IDataView data, int seed)
    {
        var drawn = context.Data.BootstrapSample(data, complement: true, seed: seed);
        return context.Data.ShuffleRows(drawn, seed);
    }
}
