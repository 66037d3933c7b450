using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public sealed record Day(double[] Signals, double Demand);

    public sealed class Smoother
    {
        private readonly double _alpha;
        private double[] _level;

        public Smoother(double alpha) => _alpha = alpha;

        public void Fit(IReadOnlyList<Day> days)
        {
            var level = new double[7];
            for (var i = 0; i < days.Count; i++)
            {
                level[i % 7] += _alpha * (days[i].Demand - level[i % 7]);
            }

            _level = level;
        }

        public double Predict(double[] signals) => _level == null ? throw new InvalidOperationException("Fit comes first.") : _level[(int)signals[0]];
    }

    public static class Error
    {
        public static double Mape(Smoother smoother, IEnumerable<Day> days) => days.Average(day => Math.Abs(smoother.Predict(day.Signals) - day.Demand) / day.Demand);
    }

    public sealed class WeeklyReport
    {
        private readonly Action<string> _print;

        public WeeklyReport(Action<string> print) => _print = print;

        public void Short(IReadOnlyList<Day> days)
        {
            var train = days.Take(days.Count - 28).ToArray();
            var smoother = new Smoother(0.3);
            smoother.Fit(train);
            _print($"smoother: {Error.Mape(smoother, {|PRM5005:train|}):P1}");
        }

        /// <summary>Both are shown.</summary>
        public void Long(IReadOnlyList<Day> days)
        {
            var train = days.Take(days.Count - 28).ToArray();
            var test = days.Skip(days.Count - 28).ToArray();
            var smoother = new Smoother(0.3);
            smoother.Fit(train);
            _print($"smoother: {Error.Mape(smoother, train):P1} seen, {Error.Mape(smoother, test):P1} unseen");
        }
    }

    /// <summary>Somebody else measures the same model on other days.</summary>
    public sealed class HandedOn
    {
        public Smoother Make(IReadOnlyList<Day> days)
        {
            var smoother = new Smoother(0.3);
            smoother.Fit(days);
            Console.WriteLine($"{Error.Mape(smoother, days):P1}");
            return smoother;
        }

        public double Check(Smoother smoother, IReadOnlyList<Day> newer) => Error.Mape(smoother, newer);
    }
}
