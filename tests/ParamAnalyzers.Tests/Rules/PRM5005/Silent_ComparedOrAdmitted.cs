using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;

namespace Example
{
    public sealed record Row(double[] X, double Y);

    public sealed class Ridge
    {
        private readonly double _penalty;
        private double? _weight;

        public Ridge(double penalty) => _penalty = penalty;

        public void Fit(IReadOnlyList<Row> rows) => _weight = rows.Sum(row => row.X[0] * row.Y) / (rows.Sum(row => row.X[0] * row.X[0]) + _penalty);

        public double Predict(double[] row) => (_weight ?? throw new InvalidOperationException("Fit comes first.")) * row[0];
    }

    /// <summary>How much worse it is on new rows: both are measured, each in a method of its own.</summary>
    public static class Gap
    {
        public static double Of(IReadOnlyList<Row> rows, IReadOnlyList<Row> newer) => HeldOut(rows, newer) - Apparent(rows);

        private static double Apparent(IReadOnlyList<Row> rows)
        {
            var model = new Ridge(0.1);
            model.Fit(rows);
            return Rmse(model, rows);
        }

        private static double HeldOut(IReadOnlyList<Row> rows, IReadOnlyList<Row> newer)
        {
            var model = new Ridge(0.1);
            model.Fit(rows);
            return Rmse(model, newer);
        }

        private static double Rmse(Ridge model, IReadOnlyList<Row> rows) => Math.Sqrt(rows.Average(row => Math.Pow(model.Predict(row.X) - row.Y, 2)));
    }

    /// <summary>Whether a model can learn a few rows at all.</summary>
    public static class SelfTest
    {
        public static void CanLearn(IReadOnlyList<Row> batch)
        {
            var model = new Ridge(0);
            model.Fit(batch);
            if (Rmse(model, batch) > 0.001)
            {
                throw new InvalidOperationException("The model learns nothing.");
            }
        }

        private static double Rmse(Ridge model, IReadOnlyList<Row> rows) => Math.Sqrt(rows.Average(row => Math.Pow(model.Predict(row.X) - row.Y, 2)));
    }

    /// <summary>The name says what is measured.</summary>
    public sealed class Admitted
    {
        private readonly MLContext _context = new MLContext(seed: 1);

        public void Run(IDataView rows)
        {
            var model = _context.Transforms.Concatenate("Features", "Years").Append(_context.Regression.Trainers.OnlineGradientDescent()).Fit(rows);
            var trainingMetrics = _context.Regression.Evaluate(model.Transform(rows));
            Console.WriteLine(trainingMetrics.RSquared);
        }
    }

    /// <summary>The variable holds other rows by then.</summary>
    public sealed class OtherRowsUnderTheName
    {
        private readonly MLContext _context = new MLContext(seed: 1);

        public void Run(Func<string, IDataView> load)
        {
            var rows = load("older.csv");
            var model = Train(rows);
            rows = load("newer.csv");
            Console.WriteLine(_context.Regression.Evaluate(model.Transform(rows)).RSquared);
        }

        private ITransformer Train(IDataView rows) => _context.Regression.Trainers.OnlineGradientDescent().Fit(rows);
    }
}
