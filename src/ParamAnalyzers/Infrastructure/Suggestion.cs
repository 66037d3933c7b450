using System;
using System.Collections.Generic;
using System.Linq;

namespace ParamAnalyzers.Infrastructure;

/// <summary>"Did you mean" for a misspelled word.</summary>
internal static class Suggestion
{
    /// <summary>A clause that names the nearest known word, or all of them when none is near.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        var candidates = known.OrderBy(candidate => candidate, StringComparer.Ordinal).ToList();
        return Nearest(word, candidates) is { } nearest ? $"did you mean '{nearest}'?" : "expected one of: " + string.Join(", ", candidates);
    }

    /// <summary>The known word that was probably meant, or null.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        var nearest = known
            .Select(candidate => (Word: candidate, Distance: Distance(word, candidate)))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Word is not null && nearest.Distance <= Math.Max(2, nearest.Word.Length / 4) ? nearest.Word : null;
    }

    /// <summary>The number of single-character edits from one word to the other (Levenshtein), ignoring case.</summary>
    private static int Distance(string from, string to)
    {
        // A word far longer than any known one is never near; its length must not cost time.
        if (from.Length > 4 * to.Length + 8)
        {
            return from.Length;
        }

        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var current = new int[to.Length + 1];
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var substitution = previous[j - 1] + (char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]) ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[to.Length];
    }
}
