using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public readonly record struct Rating(int User, int Film, double Stars);

    /// <summary>User-based collaborative filtering for the film club's web site.</summary>
    public sealed class NeighbourhoodRecommender
    {
        private int _neighbours;
        private readonly double _minimumSimilarity;
        private Dictionary<int, Dictionary<int, double>>? _profiles;

        public NeighbourhoodRecommender(int neighbours = 25, double minimumSimilarity = 0.1)
        {
            _neighbours = neighbours;
            _minimumSimilarity = minimumSimilarity;
        }

        public void Train(IEnumerable<Rating> ratings)
        {
            _profiles = ratings
                .GroupBy(r => r.User)
                .ToDictionary(g => g.Key, g => g.ToDictionary(r => r.Film, r => r.Stars));
        }

        /// <param name="user">The member.</param>
        /// <param name="film">The film on the page.</param>
        /// <param name="neighbours">Set by the page when the visitor asks for "more opinions".</param>
        public double Predict(int user, int film, int? neighbours = null)
        {
            if (_profiles is null)
                throw new InvalidOperationException("Train the recommender first.");

            if (neighbours.HasValue)
                {|PRM2001:_neighbours|} = neighbours.Value;

            if (!_profiles.TryGetValue(user, out var own))
                return GlobalMean(_profiles);

            var similar = _profiles
                .Where(p => p.Key != user && p.Value.ContainsKey(film))
                .Select(p => (Profile: p.Value, Similarity: Cosine(own, p.Value)))
                .Where(p => p.Similarity > _minimumSimilarity)
                .OrderByDescending(p => p.Similarity)
                .Take(_neighbours)
                .ToList();

            if (similar.Count == 0)
                return own.Values.Average();

            return similar.Sum(s => s.Similarity * s.Profile[film]) / similar.Sum(s => s.Similarity);
        }

        private static double GlobalMean(Dictionary<int, Dictionary<int, double>> profiles)
            => profiles.Values.SelectMany(p => p.Values).DefaultIfEmpty().Average();

        private static double Cosine(Dictionary<int, double> a, Dictionary<int, double> b)
        {
            double dot = a.Where(x => b.ContainsKey(x.Key)).Sum(x => x.Value * b[x.Key]);
            double norm = Math.Sqrt(a.Values.Sum(v => v * v)) * Math.Sqrt(b.Values.Sum(v => v * v));
            return norm == 0 ? 0 : dot / norm;
        }
    }
}
