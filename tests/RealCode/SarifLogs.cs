using System.Text.Json;

namespace ParamAnalyzers.RealCode;

/// <summary>Reads the findings of these rules, and analyzer failures, from the logs of real builds.</summary>
internal static class SarifLogs
{
    public static IEnumerable<Finding> Read(string folder) =>
        from log in Directory.EnumerateFiles(folder, "*.sarif")
        let document = JsonDocument.Parse(File.ReadAllText(log))
        from run in document.RootElement.GetProperty("runs").EnumerateArray()
        from result in run.GetProperty("results").EnumerateArray()
        let id = result.GetProperty("ruleId").GetString()!
        where id.StartsWith("PRM", StringComparison.Ordinal) || id == "AD0001"
        select Read(id, result);

    private static Finding Read(string id, JsonElement result)
    {
        var message = result.GetProperty("message").GetProperty("text").GetString()!;
        var severity = result.TryGetProperty("level", out var level) && level.GetString() == "note" ? "Info" : "Warning";
        if (!result.TryGetProperty("locations", out var locations) || locations.GetArrayLength() == 0)
        {
            return new Finding(id, severity, "", 0, message);
        }

        var place = locations[0].GetProperty("physicalLocation");
        var file = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
        return new Finding(id, severity, file, place.GetProperty("region").GetProperty("startLine").GetInt32(), message);
    }
}
