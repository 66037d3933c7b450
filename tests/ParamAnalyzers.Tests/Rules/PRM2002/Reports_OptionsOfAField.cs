using System;
using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;

namespace Example
{
    public interface IDemandModel
    {
        void Retrain(IDataView sales, int leaves);

        IDataView Forecast(IDataView products);
    }

    /// <summary>Demand model of the bakery chain. Registered as a singleton, retrained every Monday.</summary>
    public sealed class LightGbmDemandModel : IDemandModel
    {
        private readonly LightGbmRegressionTrainer.Options _options;
        private readonly LightGbmRegressionTrainer _trainer;
        private ITransformer _model;

        public LightGbmDemandModel(MLContext context)
        {
            _options = new LightGbmRegressionTrainer.Options
            {
                LabelColumnName = "LoavesSold",
                FeatureColumnName = "Features",
                NumberOfIterations = 300,
                NumberOfLeaves = 31,
                LearningRate = 0.05,
                Booster = new GradientBooster.Options
                {
                    SubsampleFraction = 0.8,
                    SubsampleFrequency = 1,
                },
            };
            _trainer = context.Regression.Trainers.LightGbm(_options);
        }

        public void Retrain(IDataView sales, int leaves)
        {
            if (leaves >= 2)
            {
                _options.{|PRM2002:NumberOfLeaves|} = leaves;
            }

            _model = _trainer.Fit(sales);
        }

        public IDataView Forecast(IDataView products)
        {
            if (_model == null)
                throw new InvalidOperationException("No model yet: wait for Monday's training.");

            return _model.Transform(products);
        }
    }
}
