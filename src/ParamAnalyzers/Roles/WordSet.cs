using System;
using System.Collections.Generic;

namespace ParamAnalyzers.Roles;

/// <summary>A set of whole words that an identifier may begin, end with or contain. Asking allocates nothing.</summary>
internal sealed class WordSet
{
    private readonly Dictionary<int, List<string>> _byLength = new();

    public WordSet(params string[] words)
    {
        foreach (var word in words)
        {
            if (!_byLength.TryGetValue(word.Length, out var bucket))
            {
                _byLength.Add(word.Length, bucket = new List<string>());
            }

            bucket.Add(word);
        }
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        if (_byLength.TryGetValue(word.Length, out var bucket))
        {
            foreach (var candidate in bucket)
            {
                if (word.Equals(candidate.AsSpan(), StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public bool HasWordOf(string identifier)
    {
        var words = new Words(identifier);
        while (words.MoveNext())
        {
            if (Contains(words.Current))
            {
                return true;
            }
        }

        return false;
    }
}
