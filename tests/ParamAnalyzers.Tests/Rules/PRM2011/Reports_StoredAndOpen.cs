using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public interface IClassifier<TLabel>
{
    void Learn(IReadOnlyList<string[]> documents, IReadOnlyList<TLabel> labels);

    TLabel Decide(string[] document);
}

/// <summary>Multinomial naive Bayes with additive smoothing.</summary>
public class NaiveBayesClassifier<TLabel> : IClassifier<TLabel>
    where TLabel : notnull
{
    private Dictionary<TLabel, Dictionary<string, double>> _counts;
    private Dictionary<TLabel, double> _logPrior;

    public NaiveBayesClassifier(double smoothing, int minimumWordCount)
    {
        Smoothing = smoothing;
        MinimumWordCount = minimumWordCount;
    }

    public double {|PRM2011:Smoothing|} { get; set; }

    public int MinimumWordCount { get; }

    public void Learn(IReadOnlyList<string[]> documents, IReadOnlyList<TLabel> labels)
    {
        HashSet<string> vocabulary = documents.SelectMany(d => d)
            .GroupBy(w => w)
            .Where(g => g.Count() >= MinimumWordCount)
            .Select(g => g.Key)
            .ToHashSet();

        var counts = new Dictionary<TLabel, Dictionary<string, double>>();
        var prior = new Dictionary<TLabel, double>();
        foreach (var group in documents.Zip(labels).GroupBy(p => p.Second))
        {
            string[] words = group.SelectMany(p => p.First).Where(vocabulary.Contains).ToArray();
            double denominator = words.Length + Smoothing * vocabulary.Count;
            counts[group.Key] = vocabulary.ToDictionary(w => w, w => Math.Log((words.Count(x => x == w) + Smoothing) / denominator));
            prior[group.Key] = Math.Log((double)group.Count() / documents.Count);
        }

        _counts = counts;
        _logPrior = prior;
    }

    public TLabel Decide(string[] document)
    {
        if (_counts == null || _logPrior == null)
            throw new InvalidOperationException("Learn has not been called.");

        return _counts.Keys.MaxBy(label =>
            _logPrior[label] + document.Sum(w => _counts[label].TryGetValue(w, out double value) ? value : 0));
    }
}
