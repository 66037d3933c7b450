using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2001: a hyperparameter is set beforehand; training may schedule it, never overwrite it.</summary>
internal sealed class HyperparameterOverwritten() : MatrixRule(Role.Hyperparameter, Phases.Training | Phases.Prediction)
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2001_HyperparameterOverwritten;

    protected override bool MayMatter(IOperation operation) => Overwriting.IsOverwriting(operation);

    protected override void CheckViolation(AccessFact access, TypeFacts facts, TypeReport report)
    {
        if (ExplanationFor(access, facts) is { } explanation)
        {
            report.At(Descriptor, access.Place.NameLocation(), access.Role.Evidence, access.Symbol.Name, access.Role.Evidence.Text, access.CallableName, explanation);
        }
    }

    /// <summary>True when the write is a finding of this rule.</summary>
    public static bool IsViolation(AccessFact access, TypeFacts facts) =>
        access.Role.Role == Role.Hyperparameter && access.Receiver != Receiver.Fresh && access.Phases.IsSubsetOf(Phases.Training | Phases.Prediction) && ExplanationFor(access, facts) is not null;

    /// <summary>The groups of an optimizer are there to be changed, and a setter without effect overwrites nothing.</summary>
    private static string? ExplanationFor(AccessFact access, TypeFacts facts) =>
        access.Access == Access.Write
        && !TorchSharpSymbols.Owns(access.Symbol)
        && !MemberVocabulary.IsLearningRate(access.Symbol.Name)
        && !TwoRoles.IsEstimated(access.Symbol, facts)
            ? Overwriting.Explain(access, facts)
            : null;
}
