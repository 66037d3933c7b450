using System;
using System.Linq;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Options;

/// <summary>Says what is wrong with a key and its value, for PRM9001.</summary>
internal static class OptionCheck
{
    /// <summary>Null when the key is not ours or all is well.</summary>
    public static string? Complaint(string key, string value)
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

        if (parts.Length == 2 && !Descriptors.All.Any(descriptor => Same(descriptor.Id, parts[0])))
        {
            return $"The option '{key}' names the rule '{parts[0].ToUpperInvariant()}', which does not exist; " + Suggestion.For(parts[0], Descriptors.All.Select(descriptor => descriptor.Id));
        }

        var name = parts[parts.Length - 1];
        var definition = OptionDefinitions.All.FirstOrDefault(candidate => Same(candidate.Name, name));
        if (definition is null)
        {
            return $"The option '{key}' does not exist; " + Suggestion.For(name, OptionDefinitions.All.Select(candidate => candidate.Name));
        }

        return definition.IsValid(value) ? null : $"The option '{key}' has the value '{value}'; expected {definition.Expected}";
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
