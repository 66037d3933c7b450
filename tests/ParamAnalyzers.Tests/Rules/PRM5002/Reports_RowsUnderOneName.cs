using Microsoft.ML;

namespace Example;

public sealed class MeterData
{
    public DataOperationsCatalog.TrainTestData Prepare(MLContext context, string path)
    {
        var data = context.Data.LoadFromTextFile(path, new Microsoft.ML.Data.TextLoader.Options());
        data = context.Data.FilterRowsByColumn(data, "Usage", upperBound: 2500);
        var binning = context.Transforms.NormalizeBinning("Binned", "Hour", maximumBinCount: 24);
        data = binning.Fit(data).Transform(data);
        return context.Data.TrainTestSplit({|PRM5002:data|}, testFraction: 0.2);
    }

    public DataOperationsCatalog.TrainTestData Given(MLContext context, IDataView data)
    {
        data = context.Transforms.NormalizeMinMax("Usage").Fit(data).Transform(data);
        return context.Data.TrainTestSplit({|PRM5002:data|}, testFraction: 0.2);
    }

    public DataOperationsCatalog.TrainTestData Replaced(MLContext context, IDataView raw, string path)
    {
        var data = context.Transforms.NormalizeMinMax("Usage").Fit(raw).Transform(raw);
        data = context.Data.LoadFromTextFile(path, new Microsoft.ML.Data.TextLoader.Options());
        return context.Data.TrainTestSplit(data, testFraction: 0.2);
    }

    public DataOperationsCatalog.TrainTestData LoadedTwice(MLContext context, System.Collections.Generic.List<Meter> meters)
    {
        var scaler = context.Transforms.NormalizeMinMax("Usage").Fit(context.Data.LoadFromEnumerable(meters));
        return context.Data.TrainTestSplit({|PRM5002:scaler.Transform(context.Data.LoadFromEnumerable(meters))|}, testFraction: 0.2);
    }

    public DataOperationsCatalog.TrainTestData OfMoreRows(MLContext context, IDataView data)
    {
        var clean = context.Data.FilterRowsByColumn(data, "Usage", upperBound: 2500);
        var scaled = context.Transforms.NormalizeMinMax("Usage").Fit(data).Transform(clean);
        return context.Data.TrainTestSplit({|PRM5002:scaled|}, testFraction: 0.2);
    }

    public DataOperationsCatalog.TrainTestData OfASample(MLContext context, IDataView data)
    {
        var sample = context.Data.LoadFromEnumerable(System.Linq.Enumerable.Take(context.Data.CreateEnumerable<Meter>(data, false), 1000));
        var scaled = context.Transforms.NormalizeMinMax("Usage").Fit(sample).Transform(data);
        return context.Data.TrainTestSplit({|PRM5002:scaled|}, testFraction: 0.2);
    }
}

public sealed class Meter
{
    public float Usage { get; set; }
}
