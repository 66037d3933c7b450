using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.LearnedParameters;

/// <summary>PRM3002: prediction uses what was learned and leaves it as it is.</summary>
internal sealed class PredictionChangesLearnedParameters() : MatrixRule(Role.LearnedParameter, Phases.Prediction)
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3002_PredictionChangesLearnedParameters;

    /// <remarks>A Kalman filter predicts the state one step on, and means to.</remarks>
    protected override void CheckViolation(AccessFact access, TypeFacts facts, TypeReport report)
    {
        if (access.Access is Access.Write or Access.Mutate
            && access.Role.Evidence.IsProof
            && !Words.Contains(facts.Type.Name, "kalman")
            && !HandEdit.IsLazy(access)
            && !FillsWhatIsMissing(access)
            && !TakenBack.Is(access, facts)
            && !ScratchBuffer.Is(access, facts))
        {
            report.At(Descriptor, access.Place.NameLocation(), access.Role.Evidence, access.Symbol.Name, access.Role.Evidence.Text, access.CallableName);
        }
    }

    /// <summary>
    /// Everything under a question for the member itself, <c>if (_factors == null) { … }</c>, makes it when it is first needed.
    /// A table that has no entry for a key has been there since training; one more entry changes it, and what is halved has been there too.
    /// </summary>
    private static bool FillsWhatIsMissing(AccessFact access) =>
        access.Receiver == Receiver.Own
        && access.Write.Operation is not ICompoundAssignmentOperation
        && access.Symbol.ValueType()?.DictionaryValue() is null
        && Surroundings.GuardOf(access.Write.Operation, access.Symbol) == WriteGuard.Sentinel;
}
