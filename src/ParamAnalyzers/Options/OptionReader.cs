using Microsoft.CodeAnalysis.Diagnostics;

namespace ParamAnalyzers.Options;

/// <summary>Reads an option; the one for a rule wins over the general one, and a malformed value counts as absent (PRM9001 reports it).</summary>
internal static class OptionReader
{
    public const string Prefix = "param_analyzers.";

    public static T Read<T>(this AnalyzerConfigOptions options, OptionDefinition<T> definition, string? ruleId = null)
        where T : class
    {
        if (ruleId is not null
            && options.TryGetValue(Prefix + ruleId + "." + definition.Name, out var specific)
            && definition.Parse(specific) is { } specificValue)
        {
            return specificValue;
        }

        return options.TryGetValue(Prefix + definition.Name, out var general) && definition.Parse(general) is { } value
            ? value
            : definition.Default;
    }
}
