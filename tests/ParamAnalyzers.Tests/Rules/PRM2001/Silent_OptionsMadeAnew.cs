using System;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Example;

public sealed class AdTrainingJob
{
    private readonly MLContext _ml;
    private readonly Action<SgdCalibratedTrainer.Options> _configure;

    public AdTrainingJob(MLContext ml, Action<SgdCalibratedTrainer.Options> configure = null)
    {
        _ml = ml;
        _configure = configure;
    }

    public ITransformer Train(IDataView clicks, bool quick)
    {
        SgdCalibratedTrainer.Options options = CreateOptions();
        if (quick)
        {
            options.NumberOfIterations = 5;
        }

        _configure?.Invoke(options);
        options.NumberOfThreads = 1;

        var trainer = _ml.BinaryClassification.Trainers.SgdCalibrated(options);
        return trainer.Fit(clicks);
    }

    private static SgdCalibratedTrainer.Options CreateOptions()
    {
        return new SgdCalibratedTrainer.Options
        {
            LabelColumnName = "Clicked",
            FeatureColumnName = "Features",
            LearningRate = 0.05,
            NumberOfIterations = 40,
        };
    }
}
