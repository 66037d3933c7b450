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

    /// <summary>Stands before the fingerprint and before the frameworks.</summary>
    public const string Separator = " | ";

    private const int RuleLength = 7;

    /// <summary>What a log holds in <see cref="Property"/> once, when the analyzers ran.</summary>
    public const string Signature = "complete";

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

        if (text.Length < RuleLength || !text.StartsWith("PRM", StringComparison.Ordinal) || !text.Substring(3, RuleLength - 3).All(char.IsDigit))
        {
            complaint = $"'{text.Split(' ')[0]}' is no rule; a line of a baseline is 'PRM#### PLACE | FINGERPRINT', as 'dotnet build -p:ParamAnalyzersBaseline=update' writes it";
            return null;
        }

        var parts = text.Substring(RuleLength).Split(new[] { Separator }, StringSplitOptions.None).Select(part => part.Trim()).ToArray();
        var last = parts.Length - 1;
        var isFramed = last > 1 && !IsFingerprint(parts[last]);
        if (isFramed)
        {
            last--;
        }

        if (last < 1 || !IsFingerprint(parts[last]))
        {
            complaint = $"After '{text.Substring(0, RuleLength)}' and the place, ' | ' and a fingerprint of sixteen hexadecimal digits are expected; write the file with 'dotnet build -p:ParamAnalyzersBaseline=update'";
            return null;
        }

        var frameworks = isFramed ? parts[last + 1].Split(',').Select(name => name.Trim()).Where(name => name.Length > 0).ToArray() : Array.Empty<string>();
        return new BaselineEntry(text.Substring(0, RuleLength), parts[last], frameworks, string.Join(Separator, parts.Take(last)));
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

    private static bool IsFingerprint(string text) => text.Length == 16 && ulong.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
}
