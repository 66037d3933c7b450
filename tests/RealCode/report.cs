// Prints the findings of a folder of SARIF logs: id, severity, place, message and the line of source, without duplicates.
using System.Text.Json;

var findings = new SortedSet<string>(StringComparer.Ordinal);
foreach (var log in Directory.EnumerateFiles(args[0], "*.sarif"))
{
    using var document = JsonDocument.Parse(File.ReadAllText(log));
    foreach (var result in document.RootElement.GetProperty("runs").EnumerateArray().SelectMany(run => run.GetProperty("results").EnumerateArray()))
    {
        var id = result.GetProperty("ruleId").GetString()!;
        if (!id.StartsWith("PRM", StringComparison.Ordinal) && id != "AD0001")
        {
            continue;
        }

        var message = result.GetProperty("message").GetProperty("text").GetString();
        if (!result.TryGetProperty("locations", out var locations) || locations.GetArrayLength() == 0)
        {
            findings.Add($"{id}\t-\t{message}");
            continue;
        }

        var place = locations[0].GetProperty("physicalLocation");
        var file = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
        var line = place.GetProperty("region").GetProperty("startLine").GetInt32();
        var level = result.TryGetProperty("level", out var value) ? value.GetString() : "warning";
        findings.Add($"{id}\t{level}\t{file}:{line}\t{message}\t{File.ReadLines(file).ElementAt(line - 1).Trim()}");
    }
}

foreach (var finding in findings)
{
    Console.WriteLine(finding);
}

foreach (var group in findings.GroupBy(finding => string.Join(' ', finding.Split('\t').Take(2))))
{
    Console.Error.WriteLine($"{group.Count(),5}  {group.Key}");
}
