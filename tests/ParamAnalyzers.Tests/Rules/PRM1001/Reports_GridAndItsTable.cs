using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Example
{
    public static class GridSearch
    {
        private static readonly Dictionary<string, object[]> Grid = new()
        {
            ["learningRate"] = new object[] { 0.05, 0.1, 0.2 },
            ["numberOfLeaves"] = new object[] { 16, 32, 64 },
            ["numberOfTrees"] = new object[] { 100, 300 },
            [{|PRM1001:"seed"|}] = new object[] { 1, 7, 42, 1234 },
        };

        public static (Dictionary<string, object> Point, double Rmse) Run(MLContext ml, IDataView train, IDataView validation)
        {
            var scored = new List<(Dictionary<string, object> Point, double Rmse)>();
            foreach (var point in Expand(Grid))
            {
                var trainer = ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
                {
                    LearningRate = (double)point["learningRate"],
                    NumberOfLeaves = (int)point["numberOfLeaves"],
                    NumberOfTrees = (int)point["numberOfTrees"],
                    Seed = {|PRM1001:(int)point["seed"]|},
                });
                var model = trainer.Fit(train);
                var metrics = ml.Regression.Evaluate(model.Transform(validation));
                scored.Add((point, metrics.RootMeanSquaredError));
                Console.WriteLine($"{string.Join(", ", point.Select(kv => kv.Key + "=" + kv.Value))}: {metrics.RootMeanSquaredError:F4}");
            }
            return scored.OrderBy(s => s.Rmse).First();
        }

        private static IEnumerable<Dictionary<string, object>> Expand(IReadOnlyDictionary<string, object[]> grid)
        {
            IEnumerable<Dictionary<string, object>> points = new[] { new Dictionary<string, object>() };
            foreach (var (key, values) in grid)
            {
                points = points.SelectMany(p => values.Select(v => new Dictionary<string, object>(p) { [key] = v }));
            }
            return points;
        }
    }
}
