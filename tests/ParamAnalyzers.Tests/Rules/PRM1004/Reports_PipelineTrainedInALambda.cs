using System.Threading;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Example
{
    public static class RetentionTraining
    {
        /// <param name="seed">Makes the split repeatable.</param>
        public static Task<(ITransformer Model, BinaryClassificationMetrics Metrics)> TrainRetentionAsync(
            this MLContext ml,
            string file,
            CancellationToken cancellation,
            int {|PRM1004:seed|} = 17)
        {
            return Task.Run(
                () =>
                {
                    IDataView all = ml.Data.LoadFromTextFile<Visit>(file, separatorChar: ';', hasHeader: true);
                    DataOperationsCatalog.TrainTestData parts = ml.Data.TrainTestSplit(all, testFraction: 0.25);
                    cancellation.ThrowIfCancellationRequested();

                    var pipeline = ml.Transforms.Concatenate("Features", nameof(Visit.Minutes), nameof(Visit.Pages))
                        .Append(ml.Transforms.NormalizeMinMax("Features"))
                        .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(labelColumnName: nameof(Visit.Returned)));

                    ITransformer model = pipeline.Fit(parts.TrainSet);
                    BinaryClassificationMetrics metrics = ml.BinaryClassification.EvaluateNonCalibrated(
                        model.Transform(parts.TestSet),
                        labelColumnName: nameof(Visit.Returned));
                    return (model, metrics);
                },
                cancellation);
        }

        private sealed class Visit
        {
            [LoadColumn(0)]
            public float Minutes { get; set; }

            [LoadColumn(1)]
            public float Pages { get; set; }

            [LoadColumn(2)]
            public bool Returned { get; set; }
        }
    }
}
