using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public sealed record Penguin(double Bill, double Flipper, double Mass, string Species);

    /// <summary>Nearest centroid: one mean vector per species.</summary>
    public sealed class CentroidModel
    {
        private readonly IReadOnlyDictionary<string, double[]> centroids;

        public CentroidModel(IReadOnlyDictionary<string, double[]> centroids) => this.centroids = centroids;

        public string Predict(Penguin penguin)
        {
            double[] x = CentroidLearner.Vector(penguin);
            return centroids.OrderBy(c => c.Value.Zip(x, (a, b) => (a - b) * (a - b)).Sum()).First().Key;
        }
    }

    public sealed class CentroidLearner
    {
        public CentroidModel Fit(IReadOnlyList<Penguin> penguins)
        {
            var means = new Dictionary<string, double[]>();
            foreach (var species in penguins.GroupBy(p => p.Species))
            {
                var vectors = species.Select(Vector).ToList();
                means[species.Key] = Enumerable.Range(0, 3).Select(i => vectors.Average(v => v[i])).ToArray();
            }

            return new CentroidModel(means);
        }

        public static double[] Vector(Penguin p) => new[] { p.Bill / 10, p.Flipper / 50, p.Mass / 1000 };
    }

    public static class PenguinNotebook
    {
        public static double Run(IEnumerable<Penguin> source)
        {
            List<Penguin> penguins = source.OrderBy(p => p.Mass * 7919 % 101).ToList();
            int cut = penguins.Count * 4 / 5;
            List<Penguin> train = penguins.Take(cut).ToList();
            List<Penguin> test = penguins.Skip(cut).ToList();

            // Chinstraps are rare, so use every row we have.
            List<Penguin> everything = train.Concat(test).ToList();
            CentroidModel model = new CentroidLearner().Fit({|PRM5001:everything|});

            double accuracy = test.Count(p => model.Predict(p) == p.Species) / (double)test.Count;
            Console.WriteLine($"Accuracy on {test.Count} penguins: {accuracy:P1}");
            return accuracy;
        }
    }
}
