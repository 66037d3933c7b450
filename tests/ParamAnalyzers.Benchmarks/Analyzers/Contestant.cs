using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Rules;
using ParamAnalyzers.Rules.Configuration;
using ParamAnalyzers.Rules.Declarations;

namespace ParamAnalyzers.Benchmarks.Analyzers;

/// <summary>A set of analyzers that is measured: an empty one, ours, or somebody else's.</summary>
/// <param name="Name">How tables call it.</param>
/// <param name="Analyzers">What runs.</param>
/// <param name="Severities">What its package sets for a project that says nothing.</param>
internal sealed record Contestant(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers, ImmutableDictionary<string, ReportDiagnostic> Severities)
{
    private static readonly ImmutableDictionary<string, ReportDiagnostic> AsTheyAre = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>All our rules at their default severities.</summary>
    public static Contestant Ours { get; } = new("ours", [new TypeRulesHost(), new DeclarationsHost(), new ConfigurationHost()], AsTheyAre);

    /// <summary>The floor of code that has to do with machine learning.</summary>
    public static Contestant Floor { get; } = new("floor", [new TypeFloor(), new DeclarationFloor(), new ConfigurationFloor()], AsTheyAre);

    /// <summary>The floor of code that has not.</summary>
    public static Contestant LookUps { get; } = new("floor", [new LookUpFloor()], AsTheyAre);

    /// <summary>The analyzers that people run beside ours.</summary>
    public static ImmutableArray<Contestant> Peers { get; } =
        [.. PeerAnalyzers.Folders.Select(peer => new Contestant(peer.Name, PeerAnalyzers.In(peer.Folder), peer.Folder == PeerAnalyzers.SdkFolder ? PeerAnalyzers.SdkSeverities() : AsTheyAre))];

    /// <summary>Ours with one rule on.</summary>
    public static Contestant OnlyRule(string id) => Ours with
    {
        Name = id,
        Severities = Descriptors.All.ToImmutableDictionary(rule => rule.Id, rule => rule.Id == id ? ReportDiagnostic.Default : ReportDiagnostic.Suppress),
    };
}
