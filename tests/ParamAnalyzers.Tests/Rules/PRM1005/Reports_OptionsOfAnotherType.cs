using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;

public static class Tuned
{
    public static LightGbmRegressionTrainer.Options Options => new() { LearningRate = 0.1, NumberOfLeaves = 31, Booster = new GradientBooster.Options { FeatureFraction = 0.7 } };
}

public static class Boosted
{
    public static ITransformer Train(IDataView rows)
    {
        var context = {|PRM1005:new MLContext()|};
        return context.Regression.Trainers.LightGbm(Tuned.Options).Fit(rows);
    }
}

public sealed class Digit
{
    [LoadColumn(0, 3)]
    [VectorType(4)]
    public float[] Features { get; set; } = new float[4];

    [LoadColumn(4)]
    public float Label { get; set; }
}

public sealed class Converted
{
    private readonly MLContext _context = {|PRM1005:new MLContext()|};

    public void Convert(string text, string binary)
    {
        using var stream = System.IO.File.Create(binary);
        _context.Data.SaveAsBinary(_context.Data.LoadFromTextFile<Digit>(text), stream);
    }

    public ITransformer Train(string binary) =>
        _context.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options { NumberOfIterations = 10, LearningRate = 0.5f }).Fit(_context.Data.LoadFromBinary(binary));
}
