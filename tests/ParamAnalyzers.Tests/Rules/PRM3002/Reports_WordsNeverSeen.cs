using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    /// <summary>Multinomial naive Bayes for product reviews.</summary>
    public class ReviewClassifier
    {
        private static readonly char[] Separators = { ' ', ',', '.', '!', '?', ';' };

        private readonly Dictionary<string, Dictionary<string, int>> _wordCounts = new Dictionary<string, Dictionary<string, int>>();
        private readonly Dictionary<string, int> _totalWords = new Dictionary<string, int>();
        private readonly Dictionary<string, int> _documents = new Dictionary<string, int>();

        public void Train(IEnumerable<(string Text, string Label)> reviews)
        {
            _wordCounts.Clear();
            _totalWords.Clear();
            _documents.Clear();

            foreach (var (text, label) in reviews)
            {
                if (!_wordCounts.ContainsKey(label))
                {
                    _wordCounts[label] = new Dictionary<string, int>();
                    _totalWords[label] = 0;
                    _documents[label] = 0;
                }

                _documents[label]++;
                foreach (var word in Tokenize(text))
                {
                    _wordCounts[label].TryGetValue(word, out var count);
                    _wordCounts[label][word] = count + 1;
                    _totalWords[label]++;
                }
            }
        }

        public string Predict(string text)
        {
            if (_documents.Count == 0)
                throw new InvalidOperationException("Train the classifier first.");

            var words = Tokenize(text).ToList();
            var all = (double)_documents.Values.Sum();
            string best = null;
            var bestScore = double.NegativeInfinity;

            foreach (var label in _documents.Keys)
            {
                var score = Math.Log(_documents[label] / all);
                foreach (var word in words)
                {
                    // never seen with this label: pretend that it was seen once
                    if (!_wordCounts[label].ContainsKey(word))
                    {
                        {|PRM3002:_wordCounts|}[label][word] = 1;
                        _totalWords[label]++;
                    }

                    score += Math.Log(_wordCounts[label][word] / (double)_totalWords[label]);
                }

                if (score > bestScore)
                {
                    best = label;
                    bestScore = score;
                }
            }

            return best;
        }

        private static IEnumerable<string> Tokenize(string text)
        {
            return text.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        }
    }
}
