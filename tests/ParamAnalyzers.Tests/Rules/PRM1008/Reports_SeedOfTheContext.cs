using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

public static class Experiment
{
    private static readonly MLContext Context = new(seed: 1);

    public static void Run(IDataView data, int seed)
    {
        var context = new MLContext(seed);
        context.Regression.Trainers.{|PRM1008:FastTree|}().Fit(data);
        context.BinaryClassification.Trainers.{|PRM1008:FastForest|}(new FastForestBinaryTrainer.Options { NumberOfTrees = 10 }).Fit(data);
        Context.Regression.Trainers.{|PRM1008:Gam|}(learningRate: 0.1).Fit(data);
    }
}
