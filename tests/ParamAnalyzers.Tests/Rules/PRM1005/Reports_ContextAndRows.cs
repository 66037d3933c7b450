using Microsoft.ML;
using Microsoft.ML.Trainers;

public class Experiment
{
    public ITransformer Run(IDataView data, int? {|PRM1004:seed|})
    {
        var context = {|PRM1005:new MLContext()|};
        return context.Regression.Trainers.Sdca().Fit(data);
    }

    public ITransformer Cluster(IDataView data)
    {
        var context = {|PRM1005:new MLContext(seed: null)|};
        return context.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfClusters = 3 }).Fit(data);
    }
}

public static class Rows
{
    public static IDataView Shuffled(MLContext context, IDataView data) => context.Data.{|PRM1005:ShuffleRows|}(data);

    public static IDataView Draw(MLContext context, IDataView data, int seed)
    {
        var drawn = context.Data.{|PRM1005:BootstrapSample|}(data, complement: true);
        return context.Data.ShuffleRows(drawn, seed);
    }
}
