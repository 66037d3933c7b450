using Microsoft.ML;
using Microsoft.ML.Trainers;

public static class Experiment
{
    public static void Run(MLContext context, IDataView data, IDataView more, IDataView[] parts)
    {
        var trainer = context.Regression.Trainers.{|PRM2003:Sdca|}();
        trainer.Fit(data);
        trainer.Fit(more);

        var pipeline = context.Transforms.Concatenate("Features", "A").Append(context.BinaryClassification.Trainers.{|PRM2003:SdcaLogisticRegression|}(l2Regularization: 0.1f));
        context.BinaryClassification.CrossValidate(data, pipeline);

        var looped = context.MulticlassClassification.Trainers.{|PRM2003:SdcaMaximumEntropy|}(new SdcaMaximumEntropyMulticlassTrainer.Options { L1Regularization = 0.1f });
        foreach (var part in parts)
        {
            looped.Fit(part);
        }
    }
}
