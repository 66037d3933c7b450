using HousePrices;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

if (args is ["generate", var path])
{
    File.WriteAllText(path, HouseGenerator.Generate());
    return;
}

var context = new MLContext(seed: 1);
var houses = context.Data.LoadFromTextFile<House>(Path.Combine(AppContext.BaseDirectory, "data", "houses.csv"), separatorChar: ',', hasHeader: true);
var split = context.Data.TrainTestSplit(houses, testFraction: 0.2, seed: 1);
var columns = context.Transforms.Concatenate("Features", nameof(House.Area), nameof(House.Rooms), nameof(House.Age), nameof(House.Distance));

// Sweep the number of leaves on a validation set that is cut from the training set.
var inner = context.Data.TrainTestSplit(split.TrainSet, testFraction: 0.25, seed: 2);
var bestLeaves = 0;
var bestError = double.PositiveInfinity;
foreach (var leaves in new[] { 4, 8, 16, 32 })
{
    var candidate = columns.Append(context.Regression.Trainers.FastTree(Boosting(leaves))).Fit(inner.TrainSet);
    var error = context.Regression.Evaluate(candidate.Transform(inner.TestSet)).RootMeanSquaredError;
    Console.WriteLine($"{leaves,3} leaves: validation RMSE {error:0.00}");
    if (error < bestError)
    {
        (bestLeaves, bestError) = (leaves, error);
    }
}

var model = columns.Append(context.Regression.Trainers.FastTree(Boosting(bestLeaves))).Fit(split.TrainSet);
var metrics = context.Regression.Evaluate(model.Transform(split.TestSet));
Console.WriteLine($"FastTree: R² {metrics.RSquared:0.000}, RMSE {metrics.RootMeanSquaredError:0.00}");

// The hand-written trainer wants scaled features.
var scaling = columns.Append(context.Transforms.NormalizeMeanVariance("Features"));
var trainRows = FeatureRow.Read(context, scaling.Fit(split.TrainSet).Transform(split.TrainSet));
var testRows = FeatureRow.Read(context, scaling.Fit(split.TestSet).Transform(split.TestSet)); // PRM5001

// Sweep the length of its steps on rows that it does not learn from.
var grid = new Dictionary<string, double[]>
{
    ["learningRate"] = [0.005, 0.05, 0.5],
    ["seed"] = [1, 2, 3], // PRM1001
};
var (bestRate, bestSeed, lowest) = (0.0, 0.0, double.PositiveInfinity);
new Random().Shuffle(trainRows); // PRM1005
var validationRows = trainRows[..(trainRows.Length / 5)];
foreach (var rate in grid["learningRate"])
{
    foreach (var seed in grid.GetValueOrDefault("seed", [1]))
    {
        var candidate = new GradientDescentRegressor(epochs: 10, batchSize: 20, rate, (int)seed); // PRM1002
        candidate.Fit(trainRows[validationRows.Length..]);
        if (candidate.Error(validationRows) is var error && error < lowest)
        {
            (bestRate, bestSeed, lowest) = (rate, seed, error);
        }
    }
}

var regressor = new GradientDescentRegressor(epochs: 30, batchSize: 0, bestRate, (int)bestSeed);
regressor.Fit(trainRows);
Console.WriteLine($"Gradient descent: RMSE {regressor.Error(testRows):0.00}");

// Prices have risen since the data was collected.
regressor.RaisePrices(by: 10);
Console.WriteLine($"Gradient descent, raised: RMSE {regressor.Error(testRows):0.00}");

static FastTreeRegressionTrainer.Options Boosting(int leaves) => new()
{
    FeatureColumnName = "Features",
    NumberOfLeaves = leaves,
    NumberOfTrees = 60,
    Seed = 1,
    MinimumExampleCountPerLeaf = 0, // PRM2006
};
