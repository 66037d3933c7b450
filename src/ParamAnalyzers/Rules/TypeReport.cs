using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Baseline;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Rules;

/// <summary>Where a rule reports. The evidence for a role becomes the additional location of the finding.</summary>
internal sealed class TypeReport(Action<Diagnostic> report, HyperparameterTracker? hyperparameters = null)
{
    private readonly HashSet<(string Id, Location Location)> _reported = new();

    /// <summary>The list with which the hyperparameters of the project are compared, or null.</summary>
    public HyperparameterTracker? Hyperparameters => hyperparameters;

    /// <summary>Reports once per place and rule, however many facts led there.</summary>
    public void At(DiagnosticDescriptor descriptor, Location location, Evidence evidence, params object[] arguments) =>
        At(descriptor, location, evidence, ImmutableDictionary<string, string?>.Empty, descriptor.DefaultSeverity, arguments);

    /// <summary>The same, with what the code fix needs to know.</summary>
    public void At(DiagnosticDescriptor descriptor, Location location, Evidence evidence, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        At(descriptor, location, evidence, properties, descriptor.DefaultSeverity, arguments);

    /// <param name="descriptor">The rule.</param>
    /// <param name="location">The smallest token of the place that a person would change.</param>
    /// <param name="evidence">Why the value has its role.</param>
    /// <param name="properties">What the code fix needs to know.</param>
    /// <param name="severity">The severity of this finding, where it is weaker than that of the rule.</param>
    /// <param name="arguments">What the message names.</param>
    public void At(
        DiagnosticDescriptor descriptor,
        Location location,
        Evidence evidence,
        ImmutableDictionary<string, string?> properties,
        DiagnosticSeverity severity,
        params object[] arguments)
    {
        if (_reported.Add((descriptor.Id, location)))
        {
            report(Diagnostic.Create(
                descriptor,
                location,
                severity,
                evidence.Location is { } place ? ImmutableArray.Create(place) : ImmutableArray<Location>.Empty,
                properties,
                arguments));
        }
    }
}
