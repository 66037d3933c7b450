using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.LearnedParameters;

/// <summary>PRM3001: learned parameters come from data; who edits them by hand says so.</summary>
internal sealed class LearnedParameterWrittenOutsideTraining() : MatrixRule(Role.LearnedParameter, Phases.Other | Phases.Schedule)
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3001_LearnedParameterWrittenOutsideTraining;

    protected override void CheckViolation(AccessFact access, TypeFacts facts, TypeReport report)
    {
        if (!HandEdit.IsExcused(access, facts))
        {
            var evidence = access.Role.Evidence;
            var severity = evidence.IsProof ? Descriptor.DefaultSeverity : DiagnosticSeverity.Info;
            report.At(Descriptor, access.Place.NameLocation(), evidence, ImmutableDictionary<string, string?>.Empty, severity, access.Symbol.Name, evidence.Text, access.CallableName);
        }
    }
}
