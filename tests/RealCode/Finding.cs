namespace ParamAnalyzers.RealCode;

/// <summary>One finding with its line of source, for a person to read and label.</summary>
internal sealed record Finding(string Id, string Severity, string File, int Line, string Message);

internal static class Report
{
    /// <summary>The findings to standard output, sorted and without duplicates; a count by rule to standard error.</summary>
    public static void Print(IEnumerable<Finding> findings)
    {
        var ordered = findings.Distinct().OrderBy(finding => finding.Id, StringComparer.Ordinal).ThenBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line).ToList();
        foreach (var finding in ordered)
        {
            var source = finding.Line > 0 && File.Exists(finding.File) ? File.ReadLines(finding.File).ElementAt(finding.Line - 1).Trim() : "";
            Console.WriteLine($"{finding.Id}\t{finding.Severity}\t{finding.File}:{finding.Line}\t{finding.Message}\t{source}");
        }

        foreach (var group in ordered.GroupBy(finding => (finding.Id, finding.Severity)))
        {
            Console.Error.WriteLine($"{group.Count(),5}  {group.Key.Id} {group.Key.Severity}");
        }
    }
}
