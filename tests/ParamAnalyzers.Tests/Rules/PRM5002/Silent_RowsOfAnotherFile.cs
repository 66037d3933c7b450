using Microsoft.ML;
using Microsoft.ML.Data;

namespace Example;

public static class ReferenceScaler
{
    /// <summary>What was learned from last year's file has seen no test row of this year.</summary>
    public static DataOperationsCatalog.TrainTestData Prepare(MLContext context, string lastYear, string thisYear)
    {
        var data = context.Data.LoadFromTextFile(lastYear, new TextLoader.Options());
        var scaler = context.Transforms.NormalizeMinMax("Features").Fit(data);
        data = context.Data.LoadFromTextFile(thisYear, new TextLoader.Options());
        data = scaler.Transform(data);
        return context.Data.TrainTestSplit(data, seed: 1);
    }

    public static DataOperationsCatalog.TrainTestData PrepareBeside(MLContext context, IDataView reference, IDataView data)
    {
        data = context.Transforms.NormalizeMinMax("Features").Fit(reference).Transform(data);
        return context.Data.TrainTestSplit(data, seed: 1);
    }

    public static DataOperationsCatalog.TrainTestData PrepareFromOneOfTwo(MLContext context, string[] files, bool old)
    {
        var reference = old ? context.Data.LoadFromTextFile(files[0], new TextLoader.Options()) : context.Data.LoadFromTextFile(files[1], new TextLoader.Options());
        var data = context.Data.LoadFromTextFile(files[2], new TextLoader.Options());
        data = context.Transforms.NormalizeMinMax("Features").Fit(reference).Transform(data);
        return context.Data.TrainTestSplit(data, seed: 1);
    }
}
