using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ParamAnalyzers.Options;

/// <summary>The names that are configured for a file: those for all rules, and for each rule with options of its own the ones that it sees instead.</summary>
internal sealed class TeamNames
{
    /// <summary>The names of a file about which no option says anything.</summary>
    private static readonly TeamNames Unconfigured = ReadAll(new NoOptions());

    private readonly ConfiguredNames _general;
    private readonly ImmutableDictionary<string, ConfiguredNames> _specific;

    private TeamNames(ConfiguredNames general, ImmutableDictionary<string, ConfiguredNames> specific, bool seedPolicyAllowsValidation, NamingConvention convention)
    {
        _general = general;
        _specific = specific;
        SeedPolicyAllowsValidation = seedPolicyAllowsValidation;
        Convention = convention;
    }

    /// <summary>True when validation data may choose a seed.</summary>
    public bool SeedPolicyAllowsValidation { get; }

    /// <summary>How the team writes the names of a role.</summary>
    public NamingConvention Convention { get; }

    public static TeamNames Read(AnalyzerConfigOptions options) => OptionReader.HasAny(options) ? ReadAll(options) : Unconfigured;

    /// <summary>The same instance for all rules that have no options of their own, so that they share the facts that follow from it.</summary>
    public ConfiguredNames For(string ruleId) => _specific.IsEmpty || !_specific.TryGetValue(ruleId, out var own) ? _general : own;

    private static TeamNames ReadAll(AnalyzerConfigOptions options) => new(
        ConfiguredNames.Read(options),
        OptionReader.RulesWithOptions(options).ToImmutableDictionary(id => id, id => ConfiguredNames.Read(options, id), StringComparer.Ordinal),
        options.Read(OptionDefinitions.SeedPolicy, Descriptors.PRM1002_SeedChosenByScore.Id) == OptionDefinitions.ValidationOk,
        NamingConvention.Read(options));

    private sealed class NoOptions : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return false;
        }

        public override IEnumerable<string> Keys => [];
    }
}
