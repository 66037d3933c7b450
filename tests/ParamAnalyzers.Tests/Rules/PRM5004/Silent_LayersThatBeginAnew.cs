using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public sealed class Cell
    {
        private double _weight;

        public double Forward(double x) => _weight * x;

        public void Reset(Random random) => _weight = random.NextDouble();

        public void Update(double step) => _weight -= step;
    }

    /// <summary>Each training begins with fresh layers.</summary>
    public sealed class Stack
    {
        private readonly Cell[] _cells;
        private readonly int _seed;
        private bool _isTrained;

        public Stack(int seed, params Cell[] cells) => (_seed, _cells) = (seed, cells);

        public void Fit(IReadOnlyList<(double X, double Y)> rows)
        {
            var random = new Random(_seed);
            foreach (var cell in _cells)
            {
                cell.Reset(random);
            }

            foreach (var (x, y) in rows)
            {
                for (var i = 0; i < _cells.Length; i++)
                {
                    _cells[i].Update((_cells[i].Forward(x) - y) * x / rows.Count);
                }
            }

            _isTrained = true;
        }

        public double Predict(double x) => _isTrained ? _cells.Average(cell => cell.Forward(x)) : throw new InvalidOperationException("Fit it first.");
    }

    /// <summary>So does this one, in words of its own.</summary>
    public sealed class Pile
    {
        private readonly Cell[] _cells;
        private readonly int _seed;
        private readonly IWatcher _watcher;

        public Pile(int seed, IWatcher watcher, params Cell[] cells) => (_seed, _watcher, _cells) = (seed, watcher, cells);

        public void Fit(IReadOnlyList<(double X, double Y)> rows)
        {
            Seeding.ResetAll(_cells, _seed);
            foreach (var (x, y) in rows)
            {
                foreach (var cell in _cells)
                {
                    cell.Update((cell.Forward(x) - y) * x / rows.Count);
                }
            }

            _watcher.Observe(rows.Count);
        }

        public double Predict(double x)
        {
            _watcher.Observe(1);
            return _cells.Average(cell => cell.Forward(x));
        }
    }

    public static class Seeding
    {
        public static void ResetAll(Cell[] cells, int seed)
        {
            var random = new Random(seed);
            Array.ForEach(cells, cell => cell.Reset(random));
        }
    }

    /// <summary>Counts what happens.</summary>
    public interface IWatcher
    {
        void Observe(double count);
    }

    /// <summary>What is watched is made afresh.</summary>
    public sealed class Watched
    {
        private readonly IWatcher _watcher;
        private double _mean;

        public Watched(IWatcher watcher) => _watcher = watcher;

        public void Fit(IReadOnlyList<(double X, double Y)> rows)
        {
            _mean = rows.Average(row => row.Y);
            _watcher.Observe(rows.Count);
        }

        public double Predict(double x)
        {
            _watcher.Observe(1);
            return _mean * x;
        }
    }

    /// <summary>Its parts begin anew by themselves, as far as anyone can see.</summary>
    public sealed class Chain
    {
        private readonly Stack _first;
        private readonly Stack _second;
        private double _mean;

        public Chain(int seed) => (_first, _second) = (new Stack(seed, new Cell()), new Stack(seed + 1, new Cell()));

        public void Fit(IReadOnlyList<(double X, double Y)> rows)
        {
            _mean = rows.Average(row => row.Y);
            _first.Fit(rows);
            _second.Fit(rows);
        }

        public double Predict(double x) => (_first.Predict(x) + _second.Predict(x) + _mean) / 3;
    }

    public static class Study
    {
        public static double[] Errors(IReadOnlyList<(double X, double Y)> rows, int folds, IWatcher watcher)
        {
            var errors = new double[folds];
            var (stack, chain) = (new Stack(5, new Cell(), new Cell()), new Chain(6));
            var (pile, watched) = (new Pile(7, watcher, new Cell()), new Watched(watcher));
            for (var fold = 0; fold < folds; fold++)
            {
                var outside = rows.Where((_, i) => i % folds != fold).ToList();
                var inside = rows.Where((_, i) => i % folds == fold).ToList();
                stack.Fit(outside);
                chain.Fit(outside);
                pile.Fit(outside);
                watched.Fit(outside);
                errors[fold] = inside.Average(row => Math.Abs(stack.Predict(row.X) - row.Y)) + inside.Average(row => Math.Abs(chain.Predict(row.X) - row.Y)) + inside.Average(row => Math.Abs(pile.Predict(row.X) + watched.Predict(row.X) - row.Y));
            }

            return errors;
        }
    }
}
