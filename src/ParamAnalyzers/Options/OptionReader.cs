using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
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

    /// <summary>All keys; where the host cannot list them, the ones that mean something.</summary>
    public static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return OptionNames.All;
        }
    }

    /// <summary>True when some option of this package is set, or when the host cannot tell.</summary>
    public static bool HasAny(AnalyzerConfigOptions options) => KeysOf(options).Any(static key => key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>The rules for which some option is set.</summary>
    public static ImmutableArray<string> RulesWithOptions(AnalyzerConfigOptions options)
    {
        var mentioned = KeysOf(options).Where(static key => key.StartsWith(Prefix + "PRM", StringComparison.OrdinalIgnoreCase)).ToList();
        return mentioned.Count == 0
            ? ImmutableArray<string>.Empty
            : Descriptors.All
                .Select(descriptor => descriptor.Id)
                .Where(id => mentioned.Exists(key => key.StartsWith(Prefix + id + ".", StringComparison.OrdinalIgnoreCase)))
                .ToImmutableArray();
    }
}
