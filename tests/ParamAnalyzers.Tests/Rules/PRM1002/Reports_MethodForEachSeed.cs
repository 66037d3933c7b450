using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Example;

/// <summary>Groups shoppers by what they buy.</summary>
public sealed class Segments
{
    private readonly string _file;
    private readonly int _groups;

    public Segments(string file, int groups)
    {
        _file = file;
        _groups = groups;
    }

    public sealed record Attempt(int Seed, ITransformer Model, double DaviesBouldin);

    public Attempt Train(int seed)
    {
        var context = {|PRM1002:new MLContext(seed)|};
        var halves = context.Data.TrainTestSplit(context.Data.LoadFromTextFile(_file), testFraction: 0.3, seed: 1);
        var validation = halves.TestSet;
        var trainer = context.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfClusters = _groups, NumberOfThreads = 1 });
        var model = trainer.Fit(halves.TrainSet);
        var metrics = context.Clustering.Evaluate(model.Transform(validation), featureColumnName: "Features");
        return new Attempt(seed, model, metrics.DaviesBouldinIndex);
    }

    public Attempt Best(int tries) => Enumerable.Range(1, tries).Select(Train).OrderBy(attempt => attempt.DaviesBouldin).First();
}
