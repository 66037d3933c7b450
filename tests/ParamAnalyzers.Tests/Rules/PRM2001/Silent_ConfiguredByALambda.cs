using System;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Example;

public enum Effort { Quick, Thorough }

public static class SentimentPipeline
{
    public static IEstimator<ITransformer> Create(MLContext ml, Effort effort, Action<SgdCalibratedTrainer.Options> configure = null)
    {
        var options = new SgdCalibratedTrainer.Options
        {
            LabelColumnName = "Sentiment",
            FeatureColumnName = "Features",
            NumberOfIterations = 20,
        };

        if (effort == Effort.Thorough)
        {
            options.NumberOfIterations = 200;
            options.LearningRate = 0.005;
        }

        configure?.Invoke(options);

        return ml.Transforms.Text.FeaturizeText("Features", "Text")
            .Append(ml.BinaryClassification.Trainers.SgdCalibrated(options));
    }

    public static ITransformer Train(MLContext ml, IDataView train) =>
        Create(ml, Effort.Thorough, o => o.L2Regularization = 1e-5f).Fit(train);
}
