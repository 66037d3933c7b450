using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ParamAnalyzers.Baseline;

/// <summary>How a baseline is written and read. The analyzers read it, the build task writes it, and both have this one source.</summary>
internal static class BaselineFormat
{
    public const string FileName = "ParamAnalyzers.Baseline.txt";

    /// <summary>The property of a diagnostic that holds its line, in a build that writes the baseline.</summary>
    public const string Property = "ParamAnalyzersBaseline";

    /// <summary>What a new file begins with.</summary>
    public static IReadOnlyList<string> Header { get; } =
    [
        "# Findings of ParamAnalyzers that were here before it. Builds report what is not in this list.",
        "# Written by: dotnet build -p:ParamAnalyzersBaseline=update. Lines go away as code is mended; do not add any by hand.",
    ];

    /// <summary>The entry of a line; null for an empty line and a comment, and for a line that cannot be understood, which then has a complaint.</summary>
    public static BaselineEntry? Parse(string line, out string? complaint)
    {
        complaint = null;
        var text = line.Trim();
        if (text.Length == 0 || text[0] == '#')
        {
            return null;
        }

        var words = text.Split(new[] { ' ' }, 3, StringSplitOptions.RemoveEmptyEntries);
        if (words[0].Length != 7 || !words[0].StartsWith("PRM", StringComparison.Ordinal) || !words[0].Skip(3).All(char.IsDigit))
        {
            complaint = $"'{words[0]}' is no rule; a line of a baseline is 'PRM#### FINGERPRINT PLACE', as 'dotnet build -p:ParamAnalyzersBaseline=update' writes it";
            return null;
        }

        if (words.Length == 1 || !ulong.TryParse(words[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _) || words[1].Length != 16)
        {
            complaint = $"After '{words[0]}', a fingerprint of sixteen hexadecimal digits is expected; write the file with 'dotnet build -p:ParamAnalyzersBaseline=update'";
            return null;
        }

        var place = words.Length == 3 ? words[2] : string.Empty;
        var frameworks = Array.Empty<string>();
        if (place.StartsWith("(", StringComparison.Ordinal) && place.IndexOf(')') is var end and > 0)
        {
            frameworks = place.Substring(1, end - 1).Split(',').Select(name => name.Trim()).Where(name => name.Length > 0).ToArray();
            place = place.Substring(end + 1).TrimStart();
        }

        return new BaselineEntry(words[0], words[1], frameworks, place);
    }

    /// <summary>The lines of a file.</summary>
    public static IEnumerable<string> Lines(IEnumerable<BaselineEntry> entries) => Header.Concat(BaselineEntry.Sorted(entries).Select(entry => entry.ToString()));

    /// <summary>FNV-1a of the rule, the member, the code of the finding without white space and comments, and its number among equal ones in the member.</summary>
    public static string FingerprintOf(string rule, string member, string code, int number)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in $"{rule}\n{member}\n{code}\n{number.ToString(CultureInfo.InvariantCulture)}")
        {
            hash = unchecked((hash ^ character) * 1099511628211UL);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
