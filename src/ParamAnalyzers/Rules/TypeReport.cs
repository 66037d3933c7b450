using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Rules;

/// <summary>Where a rule reports. The evidence for a role becomes the additional location of the finding.</summary>
internal sealed class TypeReport(Action<Diagnostic> report)
{
    private readonly HashSet<(string Id, Location Location)> _reported = new();

    /// <summary>Reports once per place and rule, however many facts led there.</summary>
    public void At(DiagnosticDescriptor descriptor, Location location, Evidence evidence, DiagnosticSeverity? severity, params object[] arguments)
    {
        if (_reported.Add((descriptor.Id, location)))
        {
            report(Diagnostic.Create(
                descriptor,
                location,
                severity ?? descriptor.DefaultSeverity,
                evidence.Location is { } place ? ImmutableArray.Create(place) : ImmutableArray<Location>.Empty,
                ImmutableDictionary<string, string?>.Empty,
                arguments));
        }
    }
}
