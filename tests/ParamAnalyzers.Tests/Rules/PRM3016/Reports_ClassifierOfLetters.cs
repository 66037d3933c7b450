using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

public sealed record Letter(string Subject, string Body, string Folder);

public sealed class FolderClassifier
{
    private readonly Dictionary<string, int> _counts = new Dictionary<string, int>();
    private Dictionary<string, double> {|PRM3016:_priors|} = new Dictionary<string, double>();

    public void Train(IReadOnlyCollection<Letter> letters)
    {
        _priors = letters.GroupBy(letter => letter.Folder).ToDictionary(group => group.Key, group => (double)group.Count() / letters.Count);
        _counts.Clear();
        foreach (var letter in letters)
        {
            _counts[letter.Folder] = letter.Body.Length;
        }
    }

    public string Predict(Letter letter)
    {
        if (_counts.Count == 0)
        {
            throw new InvalidOperationException("Train it first.");
        }

        return _counts.OrderByDescending(pair => _priors[pair.Key] * Math.Abs(pair.Value - letter.Body.Length)).First().Key;
    }

    /// <summary>One more example, by whoever knows better.</summary>
    public void Correct(Letter letter, string folder) => _priors[folder] = _priors[letter.Folder] + 1;

    public void Save(TextWriter writer)
    {
        foreach (var pair in _counts)
        {
            writer.WriteLine(pair.Key + " " + pair.Value);
        }
    }

    public static FolderClassifier Load(TextReader reader)
    {
        var classifier = new FolderClassifier();
        while (reader.ReadLine() is { } line)
        {
            classifier._counts[line.Split(' ')[0]] = int.Parse(line.Split(' ')[1]);
        }

        return classifier;
    }
}

/// <summary>It trains clerks, and tells the class of parcels: what it learns is not seen.</summary>
public sealed class ParcelClassifier
{
    private readonly Dictionary<string, double> _shares = new Dictionary<string, double>();
    private Dictionary<string, double> _hours = new Dictionary<string, double>();

    public void Train(IReadOnlyCollection<Clerk> clerks) => _hours = clerks.ToDictionary(clerk => clerk.Name, clerk => 1.0 / clerks.Count);

    public string Classify(Parcel parcel) => _hours.Count + parcel.Address + _shares.Count;

    public void Save(TextWriter writer) => writer.WriteLine(_shares.Count);

    public static ParcelClassifier Load(TextReader reader) => new ParcelClassifier();
}

public sealed record Clerk(string Name);

public sealed record Parcel(string Address);

namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit
    {
    }
}
