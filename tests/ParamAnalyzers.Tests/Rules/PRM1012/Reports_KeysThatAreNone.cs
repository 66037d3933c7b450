using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class House
{
    public float Price { get; set; }

    public string Street { get; set; } = "";

    [ColumnName("Area")]
    public double SquareMeters { get; set; }

    public bool Sold { get; set; }
}

public static class Experiment
{
    public static void Run(MLContext context, string path)
    {
        var houses = context.Data.LoadFromTextFile<House>(path);
        var cached = context.Data.Cache(houses);
        var byPrice = context.Data.TrainTestSplit(cached, samplingKeyColumnName: {|PRM1012:"Price"|});
        var byArea = context.Data.CrossValidationSplit(houses, 5, samplingKeyColumnName: {|PRM1012:"Area"|});
        var bySold = context.Data.TrainTestSplit(houses, 0.1, {|PRM1012:nameof(House.Sold)|});
        context.BinaryClassification.Trainers.LbfgsLogisticRegression(labelColumnName: "Sold").Fit(bySold.TrainSet);
    }
}
