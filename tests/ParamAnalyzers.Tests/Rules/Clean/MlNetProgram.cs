using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public static class PricePrediction
{
    private const int Seed = 1;

    public static void Run(string path)
    {
        var context = new MLContext(Seed);
        var data = context.Data.LoadFromTextFile<House>(path, separatorChar: ',', hasHeader: true);
        var outer = context.Data.TrainTestSplit(data, testFraction: 0.2, seed: Seed);
        var inner = context.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2, seed: Seed);

        var candidates = new[] { 4, 8, 16, 32 };
        var best = candidates.MinBy(leaves => Error(context, inner.TrainSet, inner.TestSet, leaves));
        var model = Pipeline(context, best).Fit(outer.TrainSet);
        var metrics = context.Regression.Evaluate(model.Transform(outer.TestSet), nameof(House.Price));
        Console.WriteLine($"{best} leaves: {metrics.RootMeanSquaredError:0.0}");

        var folds = context.Regression.CrossValidate(outer.TrainSet, Pipeline(context, best), numberOfFolds: 5, labelColumnName: nameof(House.Price), seed: Seed);
        Console.WriteLine($"{folds.Average(fold => fold.Metrics.RSquared):0.00} ± {Spread(folds.Select(fold => fold.Metrics.RSquared))}");
        context.Model.Save(model, data.Schema, "prices.zip");
    }

    private static double Error(MLContext context, IDataView training, IDataView validation, int leaves)
    {
        var model = Pipeline(context, leaves).Fit(training);
        return context.Regression.Evaluate(model.Transform(validation), nameof(House.Price)).RootMeanSquaredError;
    }

    private static IEstimator<ITransformer> Pipeline(MLContext context, int leaves) => context.Transforms
        .Categorical.OneHotEncoding("District")
        .Append(context.Transforms.Concatenate("Features", "District", nameof(House.Area), nameof(House.Rooms)))
        .Append(context.Transforms.NormalizeMeanVariance("Features"))
        .Append(context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
        {
            LabelColumnName = nameof(House.Price),
            NumberOfLeaves = leaves,
            NumberOfTrees = 200,
            LearningRate = 0.1,
            Seed = Seed,
        }));

    private static double Spread(IEnumerable<double> values)
    {
        var numbers = values.ToList();
        var mean = numbers.Average();
        return Math.Sqrt(numbers.Average(value => (value - mean) * (value - mean)));
    }
}

public sealed class House
{
    [LoadColumn(0)]
    public string District { get; set; } = string.Empty;

    [LoadColumn(1)]
    public float Area { get; set; }

    [LoadColumn(2)]
    public float Rooms { get; set; }

    [LoadColumn(3)]
    public float Price { get; set; }
}
