using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Infrastructure;

/// <summary>Places by file and position: hash tables of strings are walked in another order in every process, and a log must not be.</summary>
internal sealed class SourceOrder : IComparer<Location>
{
    public static SourceOrder Instance { get; } = new();

    public int Compare(Location? x, Location? y)
    {
        var (one, other) = (x?.GetLineSpan() ?? default, y?.GetLineSpan() ?? default);
        var byFile = string.CompareOrdinal(one.Path, other.Path);
        return byFile != 0 ? byFile : one.StartLinePosition.CompareTo(other.StartLinePosition);
    }
}
