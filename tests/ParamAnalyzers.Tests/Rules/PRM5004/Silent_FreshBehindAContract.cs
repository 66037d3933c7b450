using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public interface IModel
    {
        void Fit(IReadOnlyList<(double[] X, double Y)> rows);

        double Predict(double[] x);
    }

    public abstract class ModelBase : IModel
    {
        public void Fit(IReadOnlyList<(double[] X, double Y)> rows)
        {
            Begin(rows[0].X.Length);
            foreach (var (x, y) in rows)
            {
                Step(x, y);
            }
        }

        public abstract double Predict(double[] x);

        protected abstract void Begin(int inputs);

        protected abstract void Step(double[] x, double y);
    }

    public sealed class Descent : ModelBase
    {
        private double[] _weights = Array.Empty<double>();

        public override double Predict(double[] x) => x.Zip(_weights, (a, b) => a * b).Sum();

        protected override void Begin(int inputs) => _weights = new double[inputs];

        protected override void Step(double[] x, double y)
        {
            var error = y - Predict(x);
            for (var i = 0; i < x.Length; i++)
            {
                _weights[i] += error * x[i];
            }
        }
    }

    public sealed class Seeded : IModel
    {
        private readonly double[] _weights = new double[3];
        private readonly int _seed;

        public Seeded(int seed) => _seed = seed;

        public void Fit(IReadOnlyList<(double[] X, double Y)> rows)
        {
            Initialize(_weights, new Random(_seed));
            foreach (var (x, y) in rows)
            {
                for (var i = 0; i < x.Length; i++)
                {
                    _weights[i] += (y - Predict(x)) * x[i];
                }
            }
        }

        public double Predict(double[] x) => x.Zip(_weights, (a, b) => a * b).Sum();

        private static void Initialize(double[] weights, Random random)
        {
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] = random.NextDouble();
            }
        }
    }

    public sealed class Means : IModel
    {
        private readonly double[] _means = new double[4];

        public void Fit(IReadOnlyList<(double[] X, double Y)> rows)
        {
            for (var k = 0; k < _means.Length; k++)
            {
                _means[k] = rows.Where(row => (int)row.X[0] == k).Select(row => row.Y).DefaultIfEmpty().Average();
            }
        }

        public double Predict(double[] x) => _means[(int)x[0]];
    }

    public sealed class Solved : IModel
    {
        private readonly double[] _solution = new double[2];

        public void Fit(IReadOnlyList<(double[] X, double Y)> rows) => Least(rows).CopyTo(_solution, 0);

        public double Predict(double[] x) => _solution[0] + _solution[1] * x[0];

        private static double[] Least(IReadOnlyList<(double[] X, double Y)> rows) => new[] { rows.Average(row => row.Y), rows.Average(row => row.X[0]) };
    }

    public sealed class Stumps : IModel
    {
        private readonly List<(int Column, double Value)> _stumps = new List<(int Column, double Value)>();
        private readonly int _rounds;

        public Stumps(int rounds) => _rounds = rounds;

        public void Fit(IReadOnlyList<(double[] X, double Y)> rows)
        {
            _stumps.RemoveRange(0, _stumps.Count);
            for (var round = 0; round < _rounds; round++)
            {
                _stumps.Add((round % 3, rows.Average(row => row.Y - Predict(row.X))));
            }
        }

        public double Predict(double[] x) => _stumps.Sum(stump => stump.Value);
    }

    public sealed class Online
    {
        private readonly double[] _weights = new double[3];

        public void Train(IReadOnlyList<(double[] X, double Y)> rows)
        {
            foreach (var (x, y) in rows)
            {
                for (var i = 0; i < x.Length; i++)
                {
                    _weights[i] += (y - Predict(x)) * x[i];
                }
            }
        }

        public double Predict(double[] x) => x.Zip(_weights, (a, b) => a * b).Sum();
    }

    public static class Study
    {
        public static double Sum(IReadOnlyList<(double[] X, double Y)> rows, int folds)
        {
            IModel descent = new Descent();
            IModel seeded = new Seeded(4);
            IModel means = new Means();
            IModel solved = new Solved();
            IModel stumps = new Stumps(10);
            var sum = 0.0;
            for (var fold = 0; fold < folds; fold++)
            {
                var inside = rows.Where((_, i) => i % folds != fold).ToList();
                descent.Fit(inside);
                seeded.Fit(inside);
                means.Fit(inside);
                solved.Fit(inside);
                stumps.Fit(inside);
                sum += rows.Where((_, i) => i % folds == fold).Average(row => Math.Abs(descent.Predict(row.X) + seeded.Predict(row.X) + means.Predict(row.X) + solved.Predict(row.X) + stumps.Predict(row.X) - row.Y));
            }

            return sum / folds;
        }

        /// <summary>Each window is new to the model before it is learned.</summary>
        public static double WalkForward(IReadOnlyList<IReadOnlyList<(double[] X, double Y)>> folds)
        {
            var model = new Online();
            model.Train(folds[0]);
            var sum = 0.0;
            for (var fold = 1; fold < folds.Count; fold++)
            {
                var now = folds[fold];
                sum += now.Average(row => Math.Abs(model.Predict(row.X) - row.Y));
                model.Train(now);
            }

            return sum;
        }
    }
}
