using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Example
{
    /// <summary>A credit-risk model per branch office, each with a trainer of its own.</summary>
    public sealed class BranchModels
    {
        private readonly MLContext _ml;

        public BranchModels(MLContext ml) => _ml = ml;

        public Dictionary<int, ITransformer> Train(IEnumerable<KeyValuePair<int, IDataView>> loansByBranch)
        {
            var models = new Dictionary<int, ITransformer>();
            foreach (var branch in loansByBranch)
            {
                models[branch.Key] = NewTrainer().Fit(branch.Value);
            }

            return models;
        }

        // fresh options and a fresh trainer: what SDCA tunes for one branch stays with that branch
        private SdcaNonCalibratedBinaryTrainer NewTrainer()
            => _ml.BinaryClassification.Trainers.SdcaNonCalibrated(new SdcaNonCalibratedBinaryTrainer.Options
            {
                LabelColumnName = "Defaulted",
                FeatureColumnName = "Features",
                LossFunction = new HingeLoss(),
                NumberOfThreads = 1,
            });
    }
}
