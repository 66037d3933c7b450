using System;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Options;

/// <summary>What names begin and end with. A leading underscore or <c>m_</c> stays in front, and the prefix follows the case of the name.</summary>
internal readonly record struct Affixes(string? Prefix, string? Suffix)
{
    public bool IsEmpty => string.IsNullOrEmpty(Prefix) && string.IsNullOrEmpty(Suffix);

    public string AddTo(string name)
    {
        var (lead, core) = Split(name);
        if (!string.IsNullOrEmpty(Prefix) && !HasPrefix(core))
        {
            core = Prefix!.InCaseOf(core[0]) + (Prefix!.EndsWith("_", StringComparison.Ordinal) ? core : core.WithUpperFirst());
        }

        return lead + core + (core.EndsWith(Suffix ?? string.Empty, StringComparison.Ordinal) ? string.Empty : Suffix);
    }

    /// <summary>The name without prefix and suffix; unchanged where nothing would be left.</summary>
    public string RemoveFrom(string name)
    {
        var (lead, core) = Split(name);
        if (!string.IsNullOrEmpty(Prefix) && HasPrefix(core) && core.Length > Prefix!.Length)
        {
            var rest = core.Substring(Prefix.Length);
            core = char.IsLower(core[0]) ? rest.WithLowerFirst() : rest;
        }

        if (!string.IsNullOrEmpty(Suffix) && core.EndsWith(Suffix, StringComparison.Ordinal) && core.Length > Suffix!.Length)
        {
            core = core.Substring(0, core.Length - Suffix.Length);
        }

        return char.IsDigit(core[0]) ? name : lead + core;
    }

    private bool HasPrefix(string core) =>
        core.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && (core.Length == Prefix!.Length || Prefix.EndsWith("_", StringComparison.Ordinal) || !char.IsLower(core[Prefix.Length]));

    private static (string Lead, string Core) Split(string name)
    {
        var length = name.PrefixLength();
        return (name.Substring(0, length), name.Substring(length));
    }
}
