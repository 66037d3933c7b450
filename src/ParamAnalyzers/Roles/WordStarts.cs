using System.Collections.Generic;

namespace ParamAnalyzers.Roles;

/// <summary>
/// Which two letters some words begin with: rules a name out before it is taken apart. It may see too much, and never too little;
/// letters of other alphabets count as the ones of ASCII that end in the same bits.
/// </summary>
internal sealed class WordStarts
{
    private const int Bits = 5;
    private const int Mask = (1 << Bits) - 1;

    /// <summary>For each first letter the second ones, as bits.</summary>
    private readonly uint[] _seconds = new uint[1 << Bits];

    /// <summary>The letters that are words alone, as bits.</summary>
    private readonly uint _alone;

    public WordStarts(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (word.Length == 1)
            {
                _alone |= 1u << (word[0] & Mask);
            }
            else
            {
                _seconds[word[0] & Mask] |= 1u << (word[1] & Mask);
            }
        }
    }

    /// <summary>True when the first word of the name could be one of them.</summary>
    public bool MayBegin(string name)
    {
        var first = 0;
        while (first < name.Length && !char.IsLetterOrDigit(name[first]))
        {
            first++;
        }

        return first < name.Length
            && (MayStandAlone(name, first) || (first + 1 < name.Length && ((_seconds[name[first] & Mask] >> (name[first + 1] & Mask)) & 1) != 0));
    }

    /// <summary>A small letter after the first one belongs to the same word.</summary>
    private bool MayStandAlone(string name, int first) =>
        ((_alone >> (name[first] & Mask)) & 1) != 0 && (first + 1 == name.Length || !char.IsLower(name[first + 1]));
}
