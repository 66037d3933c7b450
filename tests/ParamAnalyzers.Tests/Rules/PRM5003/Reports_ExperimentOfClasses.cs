using System;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Example
{
    public sealed class Ticket
    {
        public string Text { get; set; }

        public string Label { get; set; }
    }

    public static class TicketSearch
    {
        public static ITransformer Run(MLContext context, IDataView tickets)
        {
            var split = context.Data.TrainTestSplit(tickets, testFraction: 0.2, seed: 3);
            var experiment = context.Auto().CreateMulticlassClassificationExperiment(new MulticlassExperimentSettings
            {
                OptimizingMetric = MulticlassClassificationMetric.MacroAccuracy,
                MaxExperimentTimeInSeconds = 60,
            });
            ExperimentResult<MulticlassClassificationMetrics> result = experiment.Execute(
                trainData: split.TrainSet,
                validationData: {|PRM5003:split.TestSet|},
                labelColumnName: nameof(Ticket.Label));

            Console.WriteLine($"{result.BestRun.TrainerName}: {result.BestRun.ValidationMetrics.MacroAccuracy}");
            return result.BestRun.Model;
        }

        /// <summary>Its own folds choose, and the test set is asked once.</summary>
        public static double Right(MLContext context, IDataView tickets)
        {
            var split = context.Data.TrainTestSplit(tickets, testFraction: 0.2, seed: 3);
            var found = context.Auto().CreateMulticlassClassificationExperiment(60).Execute(split.TrainSet, numberOfCVFolds: 5, labelColumnName: nameof(Ticket.Label));
            var model = found.BestRun.Estimator.Fit(split.TrainSet);
            return context.MulticlassClassification.Evaluate(model.Transform(split.TestSet)).MacroAccuracy;
        }
    }
}
