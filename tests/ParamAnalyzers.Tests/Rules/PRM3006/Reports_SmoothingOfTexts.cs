using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    /// <summary>Guesses the language of a short text from its letter trigrams.</summary>
    public class LanguageClassifier
    {
        private Dictionary<string, Dictionary<string, double>> _logFrequencies;
        private Dictionary<string, int> _totals;

        public double {|PRM2011:Smoothing|} { get; set; } = 0.5;

        public void Train(IReadOnlyDictionary<string, string> corpora)
        {
            var logFrequencies = new Dictionary<string, Dictionary<string, double>>();
            var totals = new Dictionary<string, int>();

            foreach (var corpus in corpora)
            {
                var counts = Trigrams(corpus.Value)
                    .GroupBy(t => t)
                    .ToDictionary(g => g.Key, g => g.Count());
                var total = counts.Values.Sum();

                totals[corpus.Key] = total;
                logFrequencies[corpus.Key] = counts.ToDictionary(
                    c => c.Key,
                    c => Math.Log((c.Value + Smoothing) / (total + Smoothing * counts.Count)));
            }

            _logFrequencies = logFrequencies;
            _totals = totals;
        }

        public string Predict(string text)
        {
            if (_logFrequencies == null || _totals == null)
                throw new InvalidOperationException("Train the detector first.");

            string best = null;
            var bestScore = double.NegativeInfinity;
            foreach (var language in _logFrequencies)
            {
                var score = 0.0;
                foreach (var trigram in Trigrams(text))
                {
                    if (language.Value.TryGetValue(trigram, out var logFrequency))
                        score += logFrequency;
                    else
                        score += Math.Log({|PRM3006:Smoothing|} / _totals[language.Key]);
                }

                if (score > bestScore)
                {
                    best = language.Key;
                    bestScore = score;
                }
            }

            return best;
        }

        private static IEnumerable<string> Trigrams(string text)
        {
            var padded = " " + text.ToLowerInvariant() + " ";
            for (var i = 0; i + 3 <= padded.Length; i++)
                yield return padded.Substring(i, 3);
        }
    }
}
