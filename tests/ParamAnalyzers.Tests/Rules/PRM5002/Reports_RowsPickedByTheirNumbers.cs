using System;
using System.Linq;

namespace Example
{
    /// <summary>Keeps the columns that go together with the target.</summary>
    public sealed class Screen
    {
        private readonly int _keep;
        private int[]? _columns;

        public Screen(int keep) => _keep = keep;

        public void Fit(double[][] rows, double[] targets) =>
            _columns = Enumerable.Range(0, rows[0].Length).OrderByDescending(c => Math.Abs(rows.Select((row, i) => row[c] * targets[i]).Sum())).Take(_keep).ToArray();

        public double[][] Transform(double[][] rows)
        {
            var columns = _columns ?? throw new InvalidOperationException("Fit it first.");
            return rows.Select(row => columns.Select(c => row[c]).ToArray()).ToArray();
        }
    }

    public sealed class MeanOfTargets
    {
        private double _mean = double.NaN;

        public void Fit(double[][] rows, double[] targets) => _mean = rows.Select((row, i) => row[0] * targets[i]).Average();

        public double Predict(double[] row) => double.IsNaN(_mean) ? throw new InvalidOperationException("Fit it first.") : _mean * row[0];
    }

    public static class Studies
    {
        public static double Optimistic(double[][] rows, double[] targets, int folds)
        {
            var screen = new Screen(8);
            screen.Fit(rows, targets);
            var screened = screen.Transform(rows);
            var sum = 0.0;
            for (var fold = 0; fold < folds; fold++)
            {
                var (inside, held) = Numbers(rows.Length, folds, fold);
                var model = new MeanOfTargets();
                model.Fit(Pick(screened, inside), Pick(targets, inside));
                sum += Pick({|PRM5002:screened|}, held).Zip(Pick(targets, held), (row, target) => Math.Abs(model.Predict(row) - target)).Average();
            }

            return sum / folds;
        }

        public static double Honest(double[][] rows, double[] targets, int folds)
        {
            var sum = 0.0;
            for (var fold = 0; fold < folds; fold++)
            {
                var (inside, held) = Numbers(rows.Length, folds, fold);
                var screen = new Screen(8);
                screen.Fit(Pick(rows, inside), Pick(targets, inside));
                var model = new MeanOfTargets();
                model.Fit(screen.Transform(Pick(rows, inside)), Pick(targets, inside));
                sum += screen.Transform(Pick(rows, held)).Zip(Pick(targets, held), (row, target) => Math.Abs(model.Predict(row) - target)).Average();
            }

            return sum / folds;
        }

        /// <summary>The rows are those of training when the columns are chosen.</summary>
        public static double PickedBefore(double[][] rows, double[] targets)
        {
            var (inside, held) = Numbers(rows.Length, 5, 0);
            var testRows = Pick(rows, held);
            var testTargets = Pick(targets, held);
            rows = Pick(rows, inside);
            targets = Pick(targets, inside);
            var screen = new Screen(8);
            screen.Fit(rows, targets);
            rows = screen.Transform(rows);
            testRows = screen.Transform(testRows);
            var model = new MeanOfTargets();
            model.Fit(rows, targets);
            return testRows.Zip(testTargets, (row, target) => Math.Abs(model.Predict(row) - target)).Average();
        }

        private static (int[] Train, int[] Test) Numbers(int count, int folds, int fold)
        {
            var all = Enumerable.Range(0, count).ToArray();
            return (all.Where(i => i % folds != fold).ToArray(), all.Where(i => i % folds == fold).ToArray());
        }

        private static T[] Pick<T>(T[] rows, int[] numbers) => Array.ConvertAll(numbers, i => rows[i]);
    }
}
