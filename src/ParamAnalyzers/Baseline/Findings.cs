using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Baseline;

/// <summary>
/// What one host does with its findings in one compilation: report them; hold back those that the baseline lists; or, in a build that writes the baseline, mark all of them for the log.
/// What is held back is reported as suppressed, so that logs show it and no build fails for it.
/// </summary>
internal sealed class Findings
{
    private const string Mode = "build_property.ParamAnalyzersBaseline";
    private const string TargetFramework = "build_property.TargetFramework";
    private const string TargetFrameworks = "build_property.ParamAnalyzersFrameworks";

    private readonly ImmutableDictionary<(string, string), (BaselineEntry Entry, Location Place)> _listed;
    private readonly ImmutableHashSet<string> _rules;
    private readonly bool _isWriting;
    private readonly ConcurrentDictionary<(string Rule, string Fingerprint), bool> _found = new();

    private Findings(ImmutableDictionary<(string, string), (BaselineEntry, Location)> listed, ImmutableHashSet<string> rules, bool isWriting)
    {
        _listed = listed;
        _rules = rules;
        _isWriting = isWriting;
    }

    private bool HasBaseline => _isWriting || !_listed.IsEmpty;

    /// <summary>True when lines of the baseline can be out of date.</summary>
    public bool CanBeStale => !_isWriting && !_listed.IsEmpty;

    /// <summary>True in a build that writes the baseline.</summary>
    public static bool IsWriting(AnalyzerConfigOptions options) =>
        options.TryGetValue(Mode, out var mode) && (string.Equals(mode, "update", StringComparison.OrdinalIgnoreCase) || string.Equals(mode, "shrink", StringComparison.OrdinalIgnoreCase));

    /// <summary>Leaves a sign in the log that the analyzers ran: a log without findings could also come from a build without analyzers.</summary>
    public static void SignLog(CompilationAnalysisContext context) =>
        context.ReportDiagnostic(Suppressed(Diagnostic.Create(Descriptors.PRM9004_BaselineIsStale, Location.None, string.Empty, string.Empty, string.Empty), ImmutableDictionary<string, string?>.Empty.Add(BaselineFormat.Property, BaselineFormat.Signature)));

    /// <param name="baseline">The baseline of the project, or null.</param>
    /// <param name="rules">The rules of the host that are on.</param>
    /// <param name="options">The options of the compilation.</param>
    public static Findings Of(BaselineFile? baseline, IEnumerable<string> rules, AnalyzerConfigOptions options)
    {
        var isWriting = IsWriting(options);
        var framework = options.TryGetValue(TargetFramework, out var target) ? target : string.Empty;
        var frameworks = options.TryGetValue(TargetFrameworks, out var all) ? all.Split(',') : [];
        return new Findings(
            isWriting || baseline is null
                ? ImmutableDictionary<(string, string), (BaselineEntry, Location)>.Empty
                : baseline.Entries.Where(listed => listed.Entry.AppliesTo(framework, frameworks)).ToImmutableDictionary(listed => listed.Entry.Key, listed => listed),
            isWriting || baseline is not null ? rules.ToImmutableHashSet(StringComparer.Ordinal) : ImmutableHashSet<string>.Empty,
            isWriting);
    }

    /// <summary>Runs what finds something in one symbol. Without a baseline it reports at once, and nothing is gathered.</summary>
    public void Run(Action<Action<Diagnostic>> find, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (!HasBaseline)
        {
            find(report);
            return;
        }

        var found = new List<Diagnostic>();
        find(found.Add);
        Report(found, report, cancellation);
    }

    /// <summary>Equal findings are told apart by their order in the source.</summary>
    private void Report(IEnumerable<Diagnostic> found, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var numbers = new Dictionary<(string, CodePlace), int>();
        foreach (var diagnostic in found.OrderBy(diagnostic => diagnostic.Location, SourceOrder.Instance))
        {
            if (!_rules.Contains(diagnostic.Id) || !CanBeListed(diagnostic) || !diagnostic.Location.IsInSource)
            {
                report(diagnostic);
                continue;
            }

            var place = CodePlace.Of(diagnostic.Location, cancellation);
            numbers.TryGetValue((diagnostic.Id, place), out var number);
            numbers[(diagnostic.Id, place)] = number + 1;
            var entry = new BaselineEntry(diagnostic.Id, BaselineFormat.FingerprintOf(diagnostic.Id, place.Member, place.Code, number), Array.Empty<string>(), place.Description);
            if (_isWriting)
            {
                report(Suppressed(diagnostic, diagnostic.Properties.SetItem(BaselineFormat.Property, entry.ToString())));
            }
            else if (_listed.ContainsKey(entry.Key))
            {
                _found[entry.Key] = true;
                report(Suppressed(diagnostic, diagnostic.Properties));
            }
            else
            {
                report(diagnostic);
            }
        }
    }

    /// <summary>PRM9004: lines of the baseline whose finding is gone.</summary>
    public void ReportStale(CompilationAnalysisContext context)
    {
        foreach (var (entry, place) in _listed.Values.Where(listed => _rules.Contains(listed.Entry.Rule) && !_found.ContainsKey(listed.Entry.Key)).OrderBy(listed => listed.Place, SourceOrder.Instance))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.PRM9004_BaselineIsStale, place, entry.Rule, entry.Place, entry.Frameworks.Count > 1 ? "take its framework out of the line" : "remove the line"));
        }
    }

    /// <summary>A mistake in the configuration is never an old finding, and the list of hyperparameters is a baseline of its own.</summary>
    private static bool CanBeListed(Diagnostic diagnostic) => diagnostic.Descriptor.Category != Categories.Configuration && diagnostic.Id != Descriptors.PRM2015_HyperparameterListDiffers.Id;

    private static Diagnostic Suppressed(Diagnostic diagnostic, ImmutableDictionary<string, string?> properties) => Diagnostic.Create(
        diagnostic.Id,
        diagnostic.Descriptor.Category,
        diagnostic.GetMessage(),
        diagnostic.Severity,
        diagnostic.DefaultSeverity,
        diagnostic.Descriptor.IsEnabledByDefault,
        diagnostic.WarningLevel,
        isSuppressed: true,
        diagnostic.Descriptor.Title,
        diagnostic.Descriptor.Description,
        diagnostic.Descriptor.HelpLinkUri,
        diagnostic.Location,
        diagnostic.AdditionalLocations,
        diagnostic.Descriptor.CustomTags,
        properties);
}
