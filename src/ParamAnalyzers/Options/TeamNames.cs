using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ParamAnalyzers.Options;

/// <summary>The names that are configured for a file: those for all rules, and for each rule with options of its own the ones that it sees instead.</summary>
internal sealed class TeamNames
{
    private readonly MethodNames _general;
    private readonly ImmutableDictionary<string, MethodNames> _specific;

    private TeamNames(MethodNames general, ImmutableDictionary<string, MethodNames> specific, bool seedPolicyAllowsValidation)
    {
        _general = general;
        _specific = specific;
        SeedPolicyAllowsValidation = seedPolicyAllowsValidation;
    }

    /// <summary>True when validation data may choose a seed.</summary>
    public bool SeedPolicyAllowsValidation { get; }

    public static TeamNames Read(AnalyzerConfigOptions options) => new(
        MethodNames.Read(options),
        OptionReader.RulesWithOptions(options).ToImmutableDictionary(id => id, id => MethodNames.Read(options, id), StringComparer.Ordinal),
        options.Read(OptionDefinitions.SeedPolicy, Descriptors.PRM1002_SeedChosenByScore.Id) == OptionDefinitions.ValidationOk);

    /// <summary>The same instance for all rules that have no options of their own, so that they share the facts that follow from it.</summary>
    public MethodNames For(string ruleId) => _specific.IsEmpty || !_specific.TryGetValue(ruleId, out var own) ? _general : own;
}
