using System;
using System.Collections.Generic;
using System.Linq;
using Tokens = System.Collections.Generic.IReadOnlyList<string>;

namespace Example;

/// <summary>Multinomial naive Bayes: spam or ham.</summary>
public sealed class SpamFilter
{
    private readonly double _smoothing;
    private Dictionary<string, int>? _spamCounts;
    private Dictionary<string, int>? _hamCounts;
    private double _prior;

    public SpamFilter(double smoothing = 1.0) => _smoothing = smoothing;

    public void Train(IReadOnlyCollection<(Tokens Words, bool IsSpam)> mails)
    {
        _spamCounts = Count(mails.Where(m => m.IsSpam));
        _hamCounts = Count(mails.Where(m => !m.IsSpam));
        _prior = Math.Log((double)mails.Count(m => m.IsSpam) / mails.Count(m => !m.IsSpam));
    }

    public bool IsSpam(Tokens words) => Score(words) > 0;

    public double Score(Tokens words)
    {
        if (_spamCounts is null || _hamCounts is null)
        {
            throw new InvalidOperationException("The filter has not been trained.");
        }

        return _prior + LogLikelihood(_spamCounts, words) - LogLikelihood(_hamCounts, words);
    }

    /// <summary>Scores a whole inbox.</summary>
    public IEnumerable<double> PredictMany(IEnumerable<Tokens> inbox)
    {
        foreach (var words in inbox)
        {
            var score = Score(words);
            {|PRM3002:_prior|} = (_prior + score) / 2;
            yield return score;
        }
    }

    private static Dictionary<string, int> Count(IEnumerable<(Tokens Words, bool IsSpam)> mails) =>
        mails.SelectMany(m => m.Words).GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());

    private double LogLikelihood(Dictionary<string, int> counts, Tokens words)
    {
        var total = counts.Values.Sum() + _smoothing * counts.Count;
        return words.Sum(w => Math.Log((counts.GetValueOrDefault(w) + _smoothing) / total));
    }
}
