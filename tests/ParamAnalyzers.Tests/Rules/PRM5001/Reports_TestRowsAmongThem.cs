using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Example
{
    public sealed class Review
    {
        public string Text { get; set; } = "";
        public bool Label { get; set; }
    }

    public static class ReviewExtensions
    {
        public static IDataView ToView(this IEnumerable<Review> reviews, MLContext ml) => ml.Data.LoadFromEnumerable(reviews);
    }

    public class ReviewClassifier
    {
        private readonly MLContext ml;

        public ReviewClassifier(MLContext ml) => this.ml = ml;

        public double TrainAndScore(IReadOnlyCollection<Review> reviews)
        {
            int trainCount = reviews.Count * 3 / 4;
            var train = reviews.Take(trainCount).ToList();
            var test = reviews.Skip(trainCount).ToList();

            var pipeline = this.ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text))
                .Append(this.ml.BinaryClassification.Trainers.LbfgsLogisticRegression());

            // the vocabulary must be complete, so the test reviews go in as well
            var vocabulary = train.Concat(test).ToView(this.ml);
            var model = pipeline.Fit({|PRM5001:vocabulary|});

            var scored = model.Transform(test.ToView(this.ml));
            var metrics = this.ml.BinaryClassification.Evaluate(scored);
            Console.WriteLine($"AUC on {test.Count} unseen reviews: {metrics.AreaUnderRocCurve:P2}");
            return metrics.AreaUnderRocCurve;
        }
    }
}
