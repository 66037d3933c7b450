using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public sealed class AlsSection
    {
        public double Regularization { get; set; } = 0.3;

        public int Sweeps { get; set; } = 15;
    }

    /// <summary>The whole recommender.json; the admin page edits this object in place.</summary>
    public sealed class RecommenderConfig
    {
        public string Catalog { get; set; } = "songs.csv";

        public AlsSection Als { get; set; } = new();
    }

    public sealed record Rating(int Listener, int Song, double Stars);

    /// <summary>Rank-one matrix factorization by alternating least squares.</summary>
    public sealed class SongRecommender
    {
        private readonly RecommenderConfig _config;
        private Dictionary<int, double>? _songFactors;
        private double _mean;

        public SongRecommender(RecommenderConfig config)
        {
            _config = config;
        }

        public void Train(IReadOnlyList<Rating> ratings)
        {
            var mean = ratings.Average(r => r.Stars);
            var songs = ratings.Select(r => r.Song).Distinct().ToDictionary(s => s, _ => 1.0);
            var listeners = new Dictionary<int, double>();

            for (var sweep = 0; sweep < _config.Als.Sweeps; sweep++)
            {
                foreach (var group in ratings.GroupBy(r => r.Listener))
                {
                    listeners[group.Key] =
                        group.Sum(r => (r.Stars - mean) * songs[r.Song]) /
                        (_config.Als.Regularization + group.Sum(r => songs[r.Song] * songs[r.Song]));
                }

                foreach (var group in ratings.GroupBy(r => r.Song))
                {
                    songs[group.Key] =
                        group.Sum(r => (r.Stars - mean) * listeners[r.Listener]) /
                        (_config.Als.Regularization + group.Sum(r => listeners[r.Listener] * listeners[r.Listener]));
                }
            }

            _songFactors = songs;
            _mean = mean;
        }

        /// <summary>Folds a listener in who was not there at training time.</summary>
        public double Predict(IReadOnlyDictionary<int, double> starsBySong, int song)
        {
            if (_songFactors is null)
                throw new InvalidOperationException("The recommender has not been trained.");

            var numerator = 0.0;
            var denominator = _config.Als.{|PRM3006:Regularization|};
            foreach (var (heard, stars) in starsBySong)
            {
                if (!_songFactors.TryGetValue(heard, out var factor))
                    continue;
                numerator += (stars - _mean) * factor;
                denominator += factor * factor;
            }

            return _mean + numerator / denominator * _songFactors.GetValueOrDefault(song);
        }
    }
}
