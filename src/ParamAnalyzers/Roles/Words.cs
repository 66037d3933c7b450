using System;

namespace ParamAnalyzers.Roles;

/// <summary>
/// The words of an identifier, one after the other and without allocating: <c>m_learningRate</c> is "m", "learning", "Rate";
/// <c>RMSProp2</c> is "RMS", "Prop2". Names are compared by whole words, so that <c>useEdges</c> contains no seed.
/// </summary>
internal ref struct Words
{
    private readonly ReadOnlySpan<char> _identifier;
    private int _start;
    private int _end;

    public Words(string identifier)
    {
        _identifier = identifier.AsSpan();
        _start = 0;
        _end = 0;
    }

    public readonly ReadOnlySpan<char> Current => _identifier.Slice(_start, _end - _start);

    public bool MoveNext()
    {
        var position = _end;
        while (position < _identifier.Length && !char.IsLetterOrDigit(_identifier[position]))
        {
            position++;
        }

        _start = position;
        while (position < _identifier.Length && !IsBoundary(position))
        {
            position++;
        }

        _end = position;
        return _end > _start;
    }

    public static bool Contains(string identifier, string word)
    {
        var words = new Words(identifier);
        while (words.MoveNext())
        {
            if (words.Is(word))
            {
                return true;
            }
        }

        return false;
    }

    public static bool StartsWith(ReadOnlySpan<char> word, string start) => word.StartsWith(start.AsSpan(), StringComparison.OrdinalIgnoreCase);

    public readonly bool Is(string word) => Current.Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private readonly bool IsBoundary(int position)
    {
        var current = _identifier[position];
        if (!char.IsLetterOrDigit(current))
        {
            return true;
        }

        if (position == _start || !char.IsUpper(current))
        {
            return false;
        }

        var previous = _identifier[position - 1];
        var startsWordAfterAcronym = position + 1 < _identifier.Length && char.IsLower(_identifier[position + 1]);
        return !char.IsUpper(previous) || startsWordAfterAcronym;
    }
}
