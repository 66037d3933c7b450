using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Tests.Harness;

/// <summary>Findings as a log would hold them, one line of JSON each, sorted: two runs that found the same give the same text.</summary>
internal static class FindingsText
{
    public static string Of(IEnumerable<Diagnostic> findings) => string.Join('\n', findings.Select(Line).Order(StringComparer.Ordinal));

    private static string Line(Diagnostic finding) => JsonSerializer.Serialize(new
    {
        ruleId = finding.Id,
        level = finding.Severity.ToString(),
        message = finding.GetMessage(),
        location = Place(finding.Location),
        relatedLocations = finding.AdditionalLocations.Select(Place),
        properties = finding.Properties.ToImmutableSortedDictionary(StringComparer.Ordinal),
        suppressed = finding.IsSuppressed,
    });

    private static string Place(Location location) => $"{location.GetLineSpan().Path}[{location.SourceSpan.Start}..{location.SourceSpan.End})";
}
