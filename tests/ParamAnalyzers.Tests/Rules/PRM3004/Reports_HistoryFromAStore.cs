using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Example
{
    public sealed record Subscriber(string Id, double MonthsActive, double TicketsOpened, double MinutesPerWeek)
    {
        public double[] ToFeatures() => new[] { MonthsActive, TicketsOpened, MinutesPerWeek };
    }

    public interface ISubscriberStore
    {
        Task<IReadOnlyList<(Subscriber Subscriber, bool Left)>> LoadHistoryAsync(CancellationToken cancellation);
    }

    /// <summary>Registered as a singleton; a background job calls FitAsync every night.</summary>
    public sealed class ChurnModel
    {
        private readonly ISubscriberStore _store;
        private readonly double _learningRate;
        private readonly double _l2;
        private readonly int _epochs;
        private double[]? _weights;

        public ChurnModel(ISubscriberStore store, double learningRate, double l2, int epochs)
        {
            _store = store;
            _learningRate = learningRate;
            _l2 = l2;
            _epochs = epochs;
        }

        public async Task FitAsync(CancellationToken cancellation)
        {
            var history = await _store.LoadHistoryAsync(cancellation).ConfigureAwait(false);
            var rows = history.Select(h => h.Subscriber.ToFeatures()).ToArray();
            var weights = new double[rows[0].Length];

            for (var epoch = 0; epoch < _epochs; epoch++)
            {
                cancellation.ThrowIfCancellationRequested();
                for (var i = 0; i < rows.Length; i++)
                {
                    var error = (history[i].Left ? 1 : 0) - Sigmoid(Dot(weights, rows[i]));
                    for (var j = 0; j < weights.Length; j++)
                        weights[j] += _learningRate * (error * rows[i][j] - _l2 * weights[j]);
                }
            }

            _weights = weights;
        }

        public double Predict(Subscriber subscriber)
        {
            var features = subscriber.ToFeatures();
            return Sigmoid(Dot({|PRM3004:_weights|}!, features));
        }

        private static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));

        private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();
    }
}
