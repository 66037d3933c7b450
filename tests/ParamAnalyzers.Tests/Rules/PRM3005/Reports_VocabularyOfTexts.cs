using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    /// <summary>Turns contract clauses into tf-idf vectors.</summary>
    public class TfIdfVectorizer
    {
        private readonly int _minDocuments;
        private readonly Dictionary<string, int> _vocabulary = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        private readonly List<double> _idf = new List<double>();

        public TfIdfVectorizer(int minDocuments)
        {
            _minDocuments = minDocuments;
        }

        public TfIdfVectorizer Fit(IReadOnlyCollection<string> clauses)
        {
            var frequencies = clauses
                .SelectMany(clause => Words(clause).Distinct(StringComparer.OrdinalIgnoreCase))
                .GroupBy(word => word, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() >= _minDocuments)
                .OrderBy(group => group.Key, StringComparer.Ordinal);

            foreach (var group in frequencies)
                AddTerm(group.Key, Math.Log((1.0 + clauses.Count) / (1.0 + group.Count())) + 1);

            return this;
        }

        public double[] Transform(string clause)
        {
            if (_vocabulary.Count == 0)
                throw new InvalidOperationException("The vocabulary is empty; fit the vectorizer first.");

            var vector = new double[_idf.Count];
            foreach (var word in Words(clause))
            {
                if (_vocabulary.TryGetValue(word, out var column))
                    vector[column] += _idf[column];
            }

            var length = Math.Sqrt(vector.Sum(v => v * v));
            return length == 0 ? vector : vector.Select(v => v / length).ToArray();
        }

        public IReadOnlyList<double[]> FitTransform(IReadOnlyCollection<string> clauses)
        {
            Fit(clauses);
            return clauses.Select(Transform).ToList();
        }

        private void AddTerm(string term, double idf)
        {
            if (_vocabulary.ContainsKey(term))
                return;

            {|PRM3005:_vocabulary|}.Add(term, _vocabulary.Count);
            {|PRM3005:_idf|}.Add(idf);
        }

        private static IEnumerable<string> Words(string clause)
        {
            return clause.Split(new[] { ' ', ',', '.', ';', '(', ')' }, StringSplitOptions.RemoveEmptyEntries);
        }
    }
}
