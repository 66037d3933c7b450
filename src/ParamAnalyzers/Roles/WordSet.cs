using System;

namespace ParamAnalyzers.Roles;

/// <summary>A set of whole words that an identifier may contain.</summary>
internal sealed class WordSet(params string[] words)
{
    private readonly WordTable _table = new((1, words));

    /// <summary>These words and more.</summary>
    public WordSet With(params string[] more) => new([.. _table.WordsOf(1), .. more]);

    /// <summary>The words of both.</summary>
    public WordSet With(WordSet other) => With([.. other._table.WordsOf(1)]);

    public bool Contains(ReadOnlySpan<char> word) => _table.GroupsOf(word) != 0;

    public bool BeginsWithWordOf(string identifier)
    {
        var words = new Words(identifier);
        return words.MoveNext() && Contains(words.Current);
    }

    public bool EndsWithWordOf(string identifier)
    {
        var words = new Words(identifier);
        var ends = false;
        while (words.MoveNext())
        {
            ends = Contains(words.Current);
        }

        return ends;
    }

    /// <summary>True when the identifier has no other words.</summary>
    public bool HasEveryWordOf(string identifier)
    {
        var words = new Words(identifier);
        while (words.MoveNext())
        {
            if (!Contains(words.Current))
            {
                return false;
            }
        }

        return true;
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
