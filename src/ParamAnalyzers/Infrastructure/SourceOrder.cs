using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Infrastructure;

/// <summary>Places by file and position: hash tables of strings are walked in another order in every process, and a log must not be.</summary>
internal sealed class SourceOrder : IComparer<Location>
{
    public static SourceOrder Instance { get; } = new();

    public int Compare(Location? x, Location? y)
    {
        var byFile = string.CompareOrdinal(FileOf(x), FileOf(y));
        return byFile != 0 ? byFile : (x?.SourceSpan.Start ?? 0).CompareTo(y?.SourceSpan.Start ?? 0);
    }

    private static string? FileOf(Location? place) => place?.SourceTree?.FilePath ?? place?.GetLineSpan().Path;
}
