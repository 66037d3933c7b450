using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public interface IRegressor
    {
        void Fit(IReadOnlyList<(double[] X, double Y)> rows);

        double Predict(double[] x);
    }

    public sealed class Dense
    {
        private readonly double[] _weights;
        private readonly double[] _gradients;

        public Dense(int inputs, Random random)
        {
            _weights = Enumerable.Range(0, inputs).Select(_ => random.NextDouble()).ToArray();
            _gradients = new double[inputs];
        }

        public double Forward(double[] x) => _weights.Zip(x, (w, v) => w * v).Sum();

        public void Collect(double[] x, double error)
        {
            for (var i = 0; i < x.Length; i++)
            {
                _gradients[i] += error * x[i];
            }
        }

        public void Update(double rate)
        {
            for (var i = 0; i < _weights.Length; i++)
            {
                _weights[i] -= rate * _gradients[i];
                _gradients[i] = 0;
            }
        }
    }

    /// <summary>What it has learned is in its layers, which were there before.</summary>
    public sealed class Committee : IRegressor
    {
        private readonly Dense[] _layers;
        private readonly double _rate;
        private bool _isTrained;

        public Committee(double rate, params Dense[] layers) => (_rate, _layers) = (rate, layers);

        public void Fit(IReadOnlyList<(double[] X, double Y)> rows)
        {
            foreach (var (x, y) in rows)
            {
                foreach (var layer in _layers)
                {
                    layer.Collect(x, layer.Forward(x) - y);
                }
            }

            foreach (var layer in _layers)
            {
                layer.Update(_rate);
            }

            _isTrained = true;
        }

        public double Predict(double[] x) => _isTrained ? _layers.Average(layer => layer.Forward(x)) : throw new InvalidOperationException("Fit it first.");
    }

    public sealed class Line : IRegressor
    {
        private readonly double[] _slopes = new double[3];

        public void Fit(IReadOnlyList<(double[] X, double Y)> rows)
        {
            foreach (var (x, y) in rows)
            {
                for (var i = 0; i < _slopes.Length; i++)
                {
                    _slopes[i] += (y - Predict(x)) * x[i] / rows.Count;
                }
            }
        }

        public double Predict(double[] x) => _slopes.Zip(x, (w, v) => w * v).Sum();
    }

    public static class Folds
    {
        public static double[] OfLayers(IReadOnlyList<(double[] X, double Y)> rows, int folds, double rate, Random random)
        {
            var errors = new double[folds];
            var committee = new Committee(rate, new Dense(3, random), new Dense(3, random));
            for (var fold = 0; fold < folds; fold++)
            {
                var outside = rows.Where((_, i) => i % folds != fold).ToList();
                committee.Fit({|PRM5004:outside|});
                errors[fold] = rows.Where((_, i) => i % folds == fold).Average(row => Math.Abs(committee.Predict(row.X) - row.Y));
            }

            return errors;
        }

        public static double[] BehindAContract(IReadOnlyList<(double[] X, double Y)> rows, int folds)
        {
            var errors = new double[folds];
            IRegressor line = new Line();
            for (var fold = 0; fold < folds; fold++)
            {
                var outside = rows.Where((_, i) => i % folds != fold).ToList();
                line.Fit({|PRM5004:outside|});
                errors[fold] = rows.Where((_, i) => i % folds == fold).Average(row => Math.Abs(line.Predict(row.X) - row.Y));
            }

            return errors;
        }
    }
}
