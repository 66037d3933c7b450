using Microsoft.ML;
using Microsoft.ML.Trainers;

public static class Experiment
{
    public static void Run(MLContext context, IDataView data, IDataView[] parts)
    {
        context.Regression.Trainers.Sdca().Fit(data);
        context.Regression.CrossValidate(data, context.Regression.Trainers.Sdca(l2Regularization: 0.1f, l1Regularization: 0.1f, maximumNumberOfIterations: 20));
        context.Regression.CrossValidate(data, context.Regression.Trainers.OnlineGradientDescent());
        foreach (var part in parts)
        {
            context.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { MaximumNumberOfIterations = 10 }).Fit(part);
        }
    }
}
