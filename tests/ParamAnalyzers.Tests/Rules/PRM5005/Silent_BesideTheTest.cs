using Microsoft.ML;

public static class Both
{
    public static double Run(MLContext context, IDataView data)
    {
        var split = context.Data.TrainTestSplit(data, seed: 1);
        var model = context.Regression.Trainers.LbfgsPoissonRegression().Fit(split.TrainSet);
        var train = context.Regression.Evaluate(model.Transform(split.TrainSet)).RSquared;
        return train - context.Regression.Evaluate(model.Transform(split.TestSet)).RSquared;
    }
}

public static class Other
{
    public static double Run(MLContext context, IDataView train, IDataView test)
    {
        var model = context.Regression.Trainers.LbfgsPoissonRegression().Fit(train);
        return context.Regression.Evaluate(model.Transform(test)).RSquared;
    }
}

public static class Clusters
{
    public static double Run(MLContext context, IDataView rows)
    {
        var model = context.Clustering.Trainers.KMeans(numberOfClusters: 3).Fit(rows);
        return context.Clustering.Evaluate(model.Transform(rows)).AverageDistance;
    }
}
