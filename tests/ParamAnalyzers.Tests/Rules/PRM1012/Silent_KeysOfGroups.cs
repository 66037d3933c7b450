using Microsoft.ML;

public sealed class Visit
{
    public string Patient { get; set; } = "";

    public float Age { get; set; }

    public int Ward { get; set; }
}

public static class Experiment
{
    public static void Run(MLContext context, IDataView unknown, string path, string key)
    {
        var visits = context.Data.LoadFromTextFile<Visit>(path);
        context.Data.TrainTestSplit(visits, samplingKeyColumnName: "Patient");
        context.Data.TrainTestSplit(visits, samplingKeyColumnName: nameof(Visit.Ward));
        context.Data.TrainTestSplit(visits, samplingKeyColumnName: key);
        context.Data.TrainTestSplit(visits, samplingKeyColumnName: null);
        context.Data.TrainTestSplit(unknown, samplingKeyColumnName: "Age");
    }
}
