using System;
using Microsoft.ML;

namespace Example
{
    public sealed class Recommender
    {
        private readonly MLContext _context = new MLContext(seed: 7);

        public void Run(IDataView ratings, string path)
        {
            var parts = _context.Data.TrainTestSplit(ratings, testFraction: 0.1, seed: 7);
            var encoded = _context.Transforms.Categorical.OneHotEncoding("Features", "Genre").Fit(parts.TrainSet);
            var train = encoded.Transform(parts.TrainSet);

            var model = Factorize(train, deep: true);
            var metrics = _context.BinaryClassification.Evaluate({|PRM5005:model.Transform(train)|});
            Console.WriteLine($"accuracy {metrics.Accuracy:P1}");
            _context.Model.Save(encoded.Append(model), ratings.Schema, path);
        }

        private ITransformer Factorize(IDataView train, bool deep)
        {
            var trainer = _context.BinaryClassification.Trainers.FieldAwareFactorizationMachine("Features");
            return trainer.Fit(train);
        }
    }
}
