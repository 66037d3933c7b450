using System;
using System.Collections.Generic;
using System.Linq;

namespace ParamAnalyzers.Roles;

/// <summary>Tells for a whole word, whatever its case, to which groups it belongs. One look-up a word, and no allocation.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<int, List<(string Word, int Groups)>> _byHash = new();

    /// <summary>For each initial the lengths of the words that begin with it, as bits: rules most words out.</summary>
    private readonly ulong[] _lengthsByInitial = new ulong[InitialMask + 1];

    private const int InitialMask = 0x1F;
    private const int LongestWord = 63;

    /// <param name="groups">The words of each group; a group is a bit, and a word may be in several.</param>
    public WordTable(params (int Group, string[] Words)[] groups)
    {
        foreach (var (group, words) in groups)
        {
            foreach (var word in words)
            {
                Add(word, group);
            }
        }
    }

    /// <summary>The words of some of the groups.</summary>
    public IEnumerable<string> WordsOf(int groups) => _byHash.Values.SelectMany(bucket => bucket).Where(entry => (entry.Groups & groups) != 0).Select(entry => entry.Word);

    /// <summary>The groups of the word as bits; zero when it is in none.</summary>
    public int GroupsOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > LongestWord || ((_lengthsByInitial[word[0] & InitialMask] >> word.Length) & 1) == 0)
        {
            return 0;
        }

        if (_byHash.TryGetValue(Hash(word), out var bucket))
        {
            foreach (var (candidate, groups) in bucket)
            {
                if (word.Equals(candidate.AsSpan(), StringComparison.OrdinalIgnoreCase))
                {
                    return groups;
                }
            }
        }

        return 0;
    }

    private void Add(string word, int group)
    {
        _lengthsByInitial[word[0] & InitialMask] |= 1UL << word.Length;
        var hash = Hash(word.AsSpan());
        if (!_byHash.TryGetValue(hash, out var bucket))
        {
            _byHash.Add(hash, bucket = new List<(string, int)>(1));
        }

        var index = bucket.FindIndex(entry => entry.Word == word);
        if (index < 0)
        {
            bucket.Add((word, group));
        }
        else
        {
            bucket[index] = (word, bucket[index].Groups | group);
        }
    }

    /// <summary>Letters differ by one bit between their cases, and only letters of ASCII stand in the tables.</summary>
    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = word.Length;
        foreach (var letter in word)
        {
            hash = unchecked((hash * 31) + (letter | 0x20));
        }

        return hash;
    }
}
