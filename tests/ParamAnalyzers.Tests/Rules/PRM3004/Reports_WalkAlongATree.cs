using System.Collections.Generic;
using System.Linq;

namespace Example
{
    internal sealed class TreeNode
    {
        internal int Feature { get; init; }

        internal double Threshold { get; init; }

        internal string Label { get; init; } = "";

        internal TreeNode? Left { get; init; }

        internal TreeNode? Right { get; init; }
    }

    /// <summary>CART with the Gini impurity; sorts parcels into the size classes of the carrier.</summary>
    public sealed class DecisionTree
    {
        private readonly int _maxDepth;
        private readonly int _minSamples;
        private TreeNode _root = null!;

        public DecisionTree(int maxDepth, int minSamples)
        {
            _maxDepth = maxDepth;
            _minSamples = minSamples;
        }

        public void Fit(IReadOnlyList<double[]> x, IReadOnlyList<string> y)
        {
            _root = Grow(x.Zip(y, (row, label) => (row, label)).ToList(), 0);
        }

        public string Predict(double[] row)
        {
            var node = {|PRM3004:_root|};
            while (node.Left != null && node.Right != null)
                node = row[node.Feature] <= node.Threshold ? node.Left : node.Right;
            return node.Label;
        }

        public IEnumerable<string> Predict(IEnumerable<double[]> rows) => rows.Select(row => Predict(row));

        private TreeNode Grow(List<(double[] Row, string Label)> samples, int depth)
        {
            var majority = samples.GroupBy(s => s.Label).OrderByDescending(g => g.Count()).First().Key;
            if (depth >= _maxDepth || samples.Count < _minSamples || samples.All(s => s.Label == majority))
                return new TreeNode { Label = majority };

            var splits =
                from feature in Enumerable.Range(0, samples[0].Row.Length)
                from threshold in samples.Select(s => s.Row[feature]).Distinct()
                let left = samples.Where(s => s.Row[feature] <= threshold).ToList()
                let right = samples.Where(s => s.Row[feature] > threshold).ToList()
                where left.Count > 0 && right.Count > 0
                orderby Gini(left) * left.Count + Gini(right) * right.Count
                select (feature, threshold, left, right);

            foreach (var (feature, threshold, left, right) in splits.Take(1))
            {
                return new TreeNode
                {
                    Feature = feature,
                    Threshold = threshold,
                    Label = majority,
                    Left = Grow(left, depth + 1),
                    Right = Grow(right, depth + 1),
                };
            }

            return new TreeNode { Label = majority };
        }

        private static double Gini(List<(double[] Row, string Label)> samples)
        {
            return 1 - samples.GroupBy(s => s.Label).Sum(g => g.Count() * g.Count() / (double)(samples.Count * samples.Count));
        }
    }
}
