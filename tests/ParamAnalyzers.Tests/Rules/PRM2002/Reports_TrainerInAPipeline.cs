using System;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Example
{
    internal static class ChurnJob
    {
        private const string Label = "Churned";

        internal static ITransformer Build(MLContext ml, IDataView train, IDataView validation, bool strongRegularization)
        {
            var options = new SdcaLogisticRegressionBinaryTrainer.Options
            {
                LabelColumnName = Label,
                FeatureColumnName = "Features",
                MaximumNumberOfIterations = 50,
                L1Regularization = 0.01f,
                L2Regularization = 1e-4f,
            };

            var trainer = ml.BinaryClassification.Trainers.SdcaLogisticRegression(options);
            var pipeline = ml.Transforms.Concatenate("Features", "Tenure", "Calls", "Invoices")
                .Append(ml.Transforms.NormalizeMeanVariance("Features"))
                .Append(trainer);

            if (strongRegularization)
            {
                options.{|PRM2002:L2Regularization|} = 0.1f;
            }

            var model = pipeline.Fit(train);
            BinaryClassificationMetrics metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(validation), labelColumnName: Label);
            Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}");
            return model;
        }
    }
}
