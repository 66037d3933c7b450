using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;
using Fold = Microsoft.ML.DataOperationsCatalog.TrainTestData;

namespace Example
{
    public class SensorCrossValidation
    {
        private const int NumberOfFolds = 5;

        public async Task<double> RunAsync(MLContext context, string reportPath, IDataView readings)
        {
            IReadOnlyList<Fold> folds = context.Data.CrossValidationSplit(readings, numberOfFolds: NumberOfFolds);
            IEstimator<ITransformer> estimator = CreateEstimator(context);
            var errors = new List<double>();

            foreach (Fold fold in folds)
            {
                ITransformer model = await Task.Run(() => estimator.Fit({|PRM5001:fold.TestSet|}));
                IDataView scored = model.Transform(fold.TrainSet);
                errors.Add(context.Regression.Evaluate(scored, labelColumnName: "Wear").MeanAbsoluteError);
            }

            await File.WriteAllLinesAsync(reportPath, errors.Select((e, i) => $"fold {i}: {e:F4}"));
            return errors.Average();
        }

        private static IEstimator<ITransformer> CreateEstimator(MLContext context) =>
            context.Transforms.Concatenate("Features", "Rpm", "Temperature", "Vibration")
                .Append(context.Regression.Trainers.FastTree(labelColumnName: "Wear", numberOfTrees: 60));
    }
}
