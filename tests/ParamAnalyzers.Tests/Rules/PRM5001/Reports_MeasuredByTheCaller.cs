using System;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Example
{
    public interface IClickLog
    {
        Task<IDataView> LoadAsync(MLContext ml, DateTime day);
    }

    public sealed record ClickReport(DateTime Day, double AreaUnderCurve, double F1);

    /// <summary>Daily job: trains the ad click model of the day, warm started in two passes.</summary>
    public sealed class ClickModelJob
    {
        private readonly MLContext _ml;
        private readonly IClickLog _log;

        public ClickModelJob(IClickLog log)
        {
            _ml = new MLContext(seed: 1);
            _log = log;
        }

        public async Task<ClickReport> RunAsync(DateTime day)
        {
            IDataView rows = await _log.LoadAsync(_ml, day);
            var split = _ml.Data.TrainTestSplit(rows, testFraction: 0.1, samplingKeyColumnName: "UserName");

            ITransformer features = Features().Fit(split.TrainSet);
            var model = Train(features, split);

            var metrics = _ml.BinaryClassification.EvaluateNonCalibrated(
                model.Transform(features.Transform(split.TestSet)));
            return new ClickReport(day, metrics.AreaUnderRocCurve, metrics.F1Score);
        }

        private IEstimator<ITransformer> Features() =>
            _ml.Transforms.Categorical.OneHotEncoding("AdVector", "Ad")
                .Append(_ml.Transforms.Categorical.OneHotEncoding("SiteVector", "Site"))
                .Append(_ml.Transforms.Concatenate("Features", "AdVector", "SiteVector", "Hour"));

        private BinaryPredictionTransformer<LinearBinaryModelParameters> Train(
            ITransformer features, DataOperationsCatalog.TrainTestData split)
        {
            var trainer = _ml.BinaryClassification.Trainers.AveragedPerceptron(
                labelColumnName: "Clicked", featureColumnName: "Features", numberOfIterations: 5);

            var first = trainer.Fit(features.Transform(split.TrainSet));

            // Second pass over the part that the first one has left out.
            return trainer.Fit({|PRM5001:features.Transform(split.TestSet)|}, first.Model);
        }
    }
}
