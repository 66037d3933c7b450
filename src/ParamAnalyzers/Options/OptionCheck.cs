using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Options;

/// <summary>Says what is wrong with a key and its value, for PRM9001.</summary>
internal static class OptionCheck
{
    /// <summary>Null when the key is not ours or all is well.</summary>
    /// <param name="key">The key, with the prefix.</param>
    /// <param name="value">Its value.</param>
    /// <param name="isOff">True for a rule that is off, and that nobody wanted to be.</param>
    public static string? Complaint(string key, string value, Func<DiagnosticDescriptor, bool> isOff)
    {
        if (!key.StartsWith(OptionReader.Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var parts = key.Substring(OptionReader.Prefix.Length).Split('.');
        if (parts.Length > 2)
        {
            return $"The option '{key}' has too many parts; expected '{OptionReader.Prefix}<option>' or '{OptionReader.Prefix}PRM####.<option>'";
        }

        var rule = parts.Length == 2 ? Descriptors.All.FirstOrDefault(descriptor => Same(descriptor.Id, parts[0])) : null;
        if (parts.Length == 2 && rule is null)
        {
            return $"The option '{key}' names the rule '{parts[0].ToUpperInvariant()}', which does not exist; " + Suggestion.For(parts[0], Descriptors.All.Select(descriptor => descriptor.Id));
        }

        var name = parts[parts.Length - 1];
        var definition = OptionDefinitions.All.FirstOrDefault(candidate => Same(candidate.Name, name));
        if (definition is null)
        {
            return $"The option '{key}' does not exist; " + Suggestion.For(name, OptionDefinitions.All.Select(candidate => candidate.Name));
        }

        return !definition.IsValid(value) ? $"The option '{key}' has the value '{value}'; expected {definition.Expected}"
            : rule is not null && isOff(rule) ? $"The option '{key}' has no effect, because {rule.Id} is off; switch it on with 'dotnet_diagnostic.{rule.Id}.severity'"
            : null;
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
