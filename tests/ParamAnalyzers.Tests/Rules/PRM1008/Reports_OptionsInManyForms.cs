using Microsoft.ML;

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
        };
        _context.Regression.Trainers.{|PRM1008:FastTree|}(options).Fit(data);
        _context.Regression.Trainers.{|PRM1008:FastTree|}(
            labelColumnName: "Price",
            featureColumnName: "Features",
            numberOfLeaves: 8).Fit(data);
        _context.Regression.Trainers.{|PRM1008:FastTree|}(
            labelColumnName: "Price", // what is sold for
            numberOfLeaves: 8).Fit(data);
        _context.Regression.Trainers.{|PRM1008:FastForest|}(new() { NumberOfTrees = 20 }).Fit(data);
        _context.Regression.Trainers.{|PRM1008:FastForest|}(new()).Fit(data);
    }

    public void Elsewhere(IDataView data, MLContext context)
    {
        var fresh = new MLContext(seed: System.Environment.ProcessorCount);
        fresh.Regression.Trainers.{|PRM1008:FastTree|}().Fit(data);
    }
}
