using System;
using System.Collections.Generic;

namespace Example;

public sealed record Review(string Text, string Sentiment);

/// <summary>Multinomial naive Bayes over the words of product reviews.</summary>
public sealed class ReviewClassifier
{
    private readonly double _smoothing;
    private readonly Dictionary<string, Dictionary<string, int>> _wordCounts = new();
    private readonly Dictionary<string, int> _classCounts = new();
    private int _total;

    public ReviewClassifier(double smoothing)
    {
        _smoothing = smoothing;
    }

    public void Train(IEnumerable<Review> reviews)
    {
        _wordCounts.Clear();
        _classCounts.Clear();
        _total = 0;

        foreach (Review review in reviews)
        {
            _classCounts[review.Sentiment] = _classCounts.GetValueOrDefault(review.Sentiment) + 1;
            _total++;

            if (!_wordCounts.TryGetValue(review.Sentiment, out var counts))
                _wordCounts[review.Sentiment] = counts = new Dictionary<string, int>();
            foreach (string word in Tokens(review.Text))
                counts[word] = counts.GetValueOrDefault(word) + 1;
        }
    }

    public string Predict(string text)
    {
        if (_total == 0)
            throw new InvalidOperationException("Train the classifier first.");

        string best = "";
        double bestScore = double.NegativeInfinity;
        foreach (var (sentiment, count) in _classCounts)
        {
            double score = Math.Log((double)count / _total);
            foreach (string word in Tokens(text))
            {
                // unknown word: add it, otherwise the look-up below throws
                if (!_wordCounts[sentiment].ContainsKey(word))
                    {|PRM3002:_wordCounts|}[sentiment][word] = 1;

                score += Math.Log(_wordCounts[sentiment][word] + _smoothing);
            }

            if (score > bestScore)
            {
                bestScore = score;
                best = sentiment;
            }
        }

        return best;
    }

    private static string[] Tokens(string text)
        => text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
