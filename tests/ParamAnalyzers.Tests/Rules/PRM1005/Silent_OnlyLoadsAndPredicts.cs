using Microsoft.ML;

namespace Example
{
    public class Text
    {
        public string Content { get; set; }

        public bool Label { get; set; }
    }

    public class Verdict
    {
        public bool PredictedLabel { get; set; }
    }

    /// <summary>The half that predicts needs no seed, and the one that trains is given a context.</summary>
    public partial class SentimentModel
    {
        public static Verdict Predict(Text input)
        {
            var context = new MLContext();
            var model = context.Model.Load("model.zip", out _);
            return context.Model.CreatePredictionEngine<Text, Verdict>(model).Predict(input);
        }
    }

    public partial class SentimentModel
    {
        public static ITransformer Retrain(MLContext context, IDataView rows) => Build(context).Fit(rows);

        public static IEstimator<ITransformer> Build(MLContext context) =>
            context.Transforms.Text.FeaturizeText("Features", nameof(Text.Content)).Append(context.BinaryClassification.Trainers.SdcaLogisticRegression());
    }
}
