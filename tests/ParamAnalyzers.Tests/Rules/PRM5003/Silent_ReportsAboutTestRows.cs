using System;
using System.Collections.Generic;
using System.Linq;

namespace Reports
{
    public sealed record Row(double[] Features, double Label, string Region);

    public sealed class Regression
    {
        private double _slope;

        public void Fit(IReadOnlyList<Row> rows) => _slope = rows.Sum(row => row.Label) / rows.Sum(row => row.Features[0]);

        public double Predict(double[] features) => _slope * features[0];
    }

    public static class Report
    {
        public static void WorstRegion(Regression model, IReadOnlyList<Row> train, IReadOnlyList<Row> test, string[] regions)
        {
            model.Fit(train);
            var (worst, name) = (0.0, string.Empty);
            foreach (var region in regions)
            {
                var error = Error(model, test, region);
                if (error > worst)
                {
                    (worst, name) = (error, region);
                }
            }

            Console.WriteLine($"{name} {worst}");
        }

        public static void LearningCurve(IReadOnlyList<Row> train, IReadOnlyList<Row> test)
        {
            var lowest = double.MaxValue;
            foreach (var size in new[] { 10, 100 })
            {
                var model = new Regression();
                model.Fit(train.Take(size).ToList());
                var error = Error(model, test, "north");
                lowest = Math.Min(lowest, error);
            }

            Console.WriteLine(lowest);
        }

        public static double Axis(Regression model, IReadOnlyList<Row> train, IReadOnlyList<Row> test)
        {
            double highest = 0;
            foreach (var region in new[] { "north", "south" })
            {
                var error = Error(model, test, region);
                if (error > highest)
                {
                    highest = error;
                }
            }

            return highest + train.Count;
        }

        public static int InnerSearch(IReadOnlyList<Row> foldTrain, IReadOnlyList<Row> foldTest)
        {
            var (lowest, best) = (double.MaxValue, 1);
            foreach (var size in new[] { 1, 3, 5 })
            {
                var model = new Regression();
                model.Fit(foldTrain.Take(size).ToList());
                var error = Error(model, foldTest, "north");
                if (error < lowest)
                {
                    (lowest, best) = (error, size);
                }
            }

            return best;
        }

        private static double Error(Regression model, IReadOnlyList<Row> rows, string region) => rows.Where(row => row.Region == region).Average(row => Math.Abs(model.Predict(row.Features) - row.Label));
    }

    public sealed record Visit(double Revenue, string Page);

    public static class Experiment
    {
        public static string BestPage(IReadOnlyList<Visit> testGroup, IReadOnlyList<Visit> trainingGroup, string[] pages)
        {
            var (best, name) = (0.0, string.Empty);
            foreach (var page in pages)
            {
                var mean = Mean(testGroup, page);
                if (mean > best)
                {
                    (best, name) = (mean, page);
                }
            }

            return name + trainingGroup.Count;
        }

        private static double Mean(IReadOnlyList<Visit> visits, string page) => visits.Where(visit => visit.Page == page).Average(visit => visit.Revenue);
    }
}
