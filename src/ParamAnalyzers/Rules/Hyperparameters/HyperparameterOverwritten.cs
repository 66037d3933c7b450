using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2001: a hyperparameter is set beforehand; training may schedule it, never overwrite it.</summary>
internal sealed class HyperparameterOverwritten : TypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2001_HyperparameterOverwritten;

    public override void CheckAccess(AccessFact access, TypeFacts facts, TypeReport report)
    {
        if (access is not { Role.Role: Role.Hyperparameter, Access: Access.Write, Receiver: not Receiver.Fresh }
            || !access.Phases.IsSubsetOf(Phases.Training | Phases.Prediction)
            || MemberVocabulary.IsLearningRate(access.Symbol.Name))
        {
            return;
        }

        if (Overwriting.Explain(access, facts) is { } explanation)
        {
            report.At(Descriptor, access.Place.NameLocation(), access.Role.Evidence, access.Symbol.Name, access.Role.Evidence.Text, access.CallableName, explanation);
        }
    }
}
