using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Options;

/// <summary>The severities and options that a team gets by one property, <c>ParamAnalyzersMode</c>.</summary>
/// <param name="Name">The value of the property.</param>
/// <param name="Purpose">For whom it is, in one sentence for the documentation.</param>
/// <param name="SeverityOf">The severity that the preset gives to a rule; null leaves it at its own, also where one rule has findings of two severities.</param>
/// <param name="Options">The options that it sets.</param>
internal sealed record Preset(string Name, string Purpose, Func<DiagnosticDescriptor, string?> SeverityOf, ImmutableArray<(OptionDefinition Option, string Value)> Options);

/// <summary>All presets. The files of the package and the table in the documentation are written from here.</summary>
internal static class Presets
{
    private const string None = "none";
    private const string Warning = "warning";

    /// <summary>What an author of trainers promises to others: what can be set, what is learned, and what happens before and after training.</summary>
    private static readonly ImmutableHashSet<string> OfLibraries = ImmutableHashSet.Create(
        "PRM2010", "PRM2011", "PRM2012", "PRM3003", "PRM3004", "PRM3005", "PRM3006", "PRM3007", "PRM3016", "PRM6001", "PRM6002", "PRM6006");

    /// <summary>What makes two runs of the same program give the same model, and a model the same answers everywhere.</summary>
    private static readonly ImmutableHashSet<string> OfProduction = ImmutableHashSet.Create(
        "PRM1005", "PRM1006", "PRM1008", "PRM1009", "PRM1010", "PRM1011", "PRM2003", "PRM3004", "PRM3005", "PRM3015", "PRM3016", "PRM4004", "PRM5005");

    /// <summary>Style and the design of types, which a notebook or an experiment does not need.</summary>
    private static readonly ImmutableHashSet<string> NotOfResearch = ImmutableHashSet.Create("PRM1003", "PRM2010", "PRM2011", "PRM3003", "PRM3004", "PRM3006", "PRM6002");

    public const string Default = "Recommended";

    public static ImmutableArray<Preset> All { get; } = ImmutableArray.Create(
        New("Off", "Nothing is reported.", _ => None),
        New("Minimal", "Only mistakes that are certain: the rules that are warnings by themselves. A first step in a large code base.", rule => IsCertain(rule) ? null : None),
        New(Default, "Every rule at its own severity. The default.", _ => null),
        New("Strict", "Every rule is a warning, also those that are off or hidden by themselves.", _ => Warning),
        New("Research", "Experiments: mistakes that make a result wrong, and nothing about the design of types. Validation data may choose a seed.", OfResearch, (OptionDefinitions.SeedPolicy, OptionDefinitions.ValidationOk)),
        New("Library", "Trainers that others use: what their types promise is a warning, too.", rule => OfLibraries.Contains(rule.Id) ? Warning : null),
        New("Production", "Programs that train or serve: what makes two runs differ is a warning, too.", rule => OfProduction.Contains(rule.Id) ? Warning : null));

    /// <summary>The lines of the global config. Its level is below that of what a user writes, so that every line of an .editorconfig wins.</summary>
    public static IEnumerable<string> Render(Preset preset)
    {
        yield return $"# ParamAnalyzersMode = {preset.Name}: {preset.Purpose}";
        yield return "# Written from the descriptors by tests/update-documents.sh.";
        yield return "is_global = true";
        yield return "global_level = -10";
        foreach (var rule in Descriptors.All)
        {
            if (preset.SeverityOf(rule) is { } severity)
            {
                yield return $"dotnet_diagnostic.{rule.Id}.severity = {severity}";
            }
        }

        foreach (var (option, value) in preset.Options)
        {
            yield return OptionReader.Prefix + option.Name + " = " + value;
        }
    }

    private static Preset New(string name, string purpose, Func<DiagnosticDescriptor, string?> severityOf, params (OptionDefinition Option, string Value)[] options) =>
        new(name, purpose, severityOf, options.ToImmutableArray());

    private static bool IsCertain(DiagnosticDescriptor rule) => rule.IsEnabledByDefault && rule.DefaultSeverity == DiagnosticSeverity.Warning;

    private static string? OfResearch(DiagnosticDescriptor rule) => NotOfResearch.Contains(rule.Id) || rule.Category == Categories.Naming ? None : null;
}
