using Microsoft.ML;
using Microsoft.ML.Trainers;

public static class Steps
{
    public static IEstimator<ITransformer> Build(MLContext context) => context.Transforms.NormalizeMinMax("Features");
}

public static class Study
{
    public static double Run(IDataView rows)
    {
        var context = new MLContext(seed: 7);
        var pipeline = Steps.Build(context).Append(context.BinaryClassification.Trainers.{|PRM2003:SdcaLogisticRegression|}(new SdcaLogisticRegressionBinaryTrainer.Options { L2Regularization = 1e-4f, NumberOfThreads = 1 }));
        return context.BinaryClassification.CrossValidate(rows, pipeline).Count;
    }
}
