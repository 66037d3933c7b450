using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

public static class Flights
{
    public static DataOperationsCatalog.TrainTestData Split(IDataView data)
    {
        var context = new MLContext(1);
        data = context.Transforms.Categorical.OneHotEncoding("Origin").Fit(data).Transform(data);
        var fill = context.Transforms.ReplaceMissingValues("Delay", replacementMode: MissingValueReplacingEstimator.ReplacementMode.DefaultValue);
        data = fill.Fit(data).Transform(data);
        return context.Data.TrainTestSplit({|PRM5002:data|}, 0.2);
    }

    public static DataOperationsCatalog.TrainTestData Mean(IDataView data)
    {
        var context = new MLContext(1);
        var filled = context.Transforms.ReplaceMissingValues("Delay", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean).Fit(data).Transform(data);
        return context.Data.TrainTestSplit({|PRM5002:filled|}, 0.2);
    }

    public static DataOperationsCatalog.TrainTestData Zeros(IDataView data)
    {
        var context = new MLContext(1);
        var filled = context.Transforms.ReplaceMissingValues("Delay").Fit(data).Transform(data);
        return context.Data.TrainTestSplit(filled, 0.2);
    }

    public static DataOperationsCatalog.TrainTestData Hashes(IDataView data)
    {
        var context = new MLContext(1);
        data = context.Transforms.Categorical.OneHotHashEncoding("Origin").Fit(data).Transform(data);
        data = context.Transforms.Concatenate("Features", "Origin").Fit(data).Transform(data);
        return context.Data.TrainTestSplit(data, 0.2);
    }
}
