using System;
using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Example
{
    public class TicketModel
    {
        private MLContext context;
        private IDataView trainData;
        private ITransformer model;

        public void Fit(MLContext context, IEnumerable<Ticket> tickets)
        {
            this.context = context;
            this.trainData = context.Data.LoadFromEnumerable(tickets);

            IEstimator<ITransformer> pipeline = context.Transforms.Conversion.MapValueToKey("Label", "Queue")
                .Append(context.Transforms.Text.FeaturizeText("Features", "Subject"))
                .Append(context.MulticlassClassification.Trainers.NaiveBayes())
                .Append(context.Transforms.Conversion.MapKeyToValue("PredictedQueue", "PredictedLabel"));
            this.model = pipeline.Fit(this.trainData);

            MulticlassClassificationMetrics metrics =
                this.context.MulticlassClassification.Evaluate({|PRM5005:this.model.Transform(this.trainData)|});
            Console.WriteLine("Accuracy: {0:P2}", metrics.MicroAccuracy);
            Console.WriteLine(metrics.ConfusionMatrix.GetFormattedConfusionTable());
        }

        public class Ticket
        {
            public string Subject { get; set; }
            public string Queue { get; set; }
        }
    }
}
