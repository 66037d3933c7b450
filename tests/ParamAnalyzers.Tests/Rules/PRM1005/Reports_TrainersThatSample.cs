using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;

public sealed class Digit
{
    [LoadColumn(0, 3)]
    [VectorType(4)]
    public float[] Features { get; set; } = new float[4];

    [LoadColumn(4)]
    public float Label { get; set; }
}

public static class Boosted
{
    public static ITransformer Train(string path)
    {
        var context = {|PRM1005:new MLContext()|};
        var rows = context.Data.LoadFromTextFile<Digit>(path);
        return context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options
        {
            NumberOfLeaves = 31,
            LearningRate = 0.1,
            Booster = new GradientBooster.Options { FeatureFraction = 0.8 },
        }).Fit(rows);
    }
}

public static class Dropped
{
    public static ITransformer Train(IDataView rows)
    {
        var context = {|PRM1005:new MLContext()|};
        return context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { NumberOfLeaves = 31, LearningRate = 0.1, Booster = new DartBooster.Options() }).Fit(rows);
    }
}

public static class Lines
{
    public static ITransformer Train(string path)
    {
        var context = {|PRM1005:new MLContext()|};
        var rows = context.Data.Cache(context.Data.LoadFromTextFile<Digit>(path));
        return context.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options { NumberOfIterations = 10, LearningRate = 0.5f }).Fit(rows);
    }
}
