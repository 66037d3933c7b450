using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

public class Experiment
{
    private const int Seed = 7;
    private readonly MLContext _context = new(Seed);

    public void Run(IDataView data)
    {
        // How deep the trees are matters most.
        var options = new Microsoft.ML.Trainers.FastTree.FastTreeRegressionTrainer.Options
        {
            NumberOfLeaves = 8, // small
            LearningRate = 0.1, // slow
            Seed = Seed,
        };
        _context.Regression.Trainers.FastTree(options).Fit(data);
        _context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
        {
            LabelColumnName = "Price",
            FeatureColumnName = "Features",
            NumberOfLeaves = 8,
            Seed = Seed,
        }).Fit(data);
        _context.Regression.Trainers.{|PRM1008:FastTree|}(
            labelColumnName: "Price", // what is sold for
            numberOfLeaves: 8).Fit(data);
        _context.Regression.Trainers.FastForest(new() { NumberOfTrees = 20, Seed = Seed }).Fit(data);
        _context.Regression.Trainers.FastForest(new() { Seed = Seed }).Fit(data);
    }

    public void Elsewhere(IDataView data, MLContext context)
    {
        var fresh = new MLContext(seed: System.Environment.ProcessorCount);
        fresh.Regression.Trainers.{|PRM1008:FastTree|}().Fit(data);
    }
}
