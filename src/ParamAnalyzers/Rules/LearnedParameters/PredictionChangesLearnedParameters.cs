using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
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
        if (access.Role.Evidence.IsProof
            && !Words.Contains(facts.Type.Name, "kalman")
            && (!(HandEdit.IsLazy(access) || FillsWhatIsMissing(access)) || AsksHowLarge(access))
            && !TakenBack.IsTakenBack(access, facts)
            && !IsReleased(access.Symbol, facts)
            && !ScratchBuffer.IsScratchBuffer(access, facts))
        {
            report.At(Descriptor, access.Place.NameLocation(), access.Role.Evidence, access.Symbol.Name, access.Role.Evidence.Text, access.CallableName);
        }
    }

    /// <summary>Prediction or training gives it up in the end, <c>_activations = null;</c>: it holds what one pass needs.</summary>
    private static bool IsReleased(ISymbol member, TypeFacts facts) => facts.Once(nameof(IsReleased), member, () => facts.WritesTo(member).Any(write =>
        facts.PhasesOf(write.Raw.Callable).IsSubsetOf(Phases.Prediction | Phases.Training)
        && write.Raw.Value?.Unwrap() is { } value && (IsNull(value) || (value is IConditionalOperation choice && (IsNull(choice.WhenTrue) || (choice.WhenFalse is { } otherwise && IsNull(otherwise)))))
        && !facts.WritesTo(member).Any(later => later.Raw.Value is not null && SymbolEqualityComparer.Default.Equals(later.Raw.Callable, write.Raw.Callable) && later.Raw.Operation.Syntax.SpanStart > write.Raw.Operation.Syntax.SpanStart)));

    private static bool IsNull(IOperation value) => value.Unwrap().ConstantValue is { HasValue: true, Value: null };

    /// <summary>
    /// Everything under a question for the member itself, <c>if (_factors == null) { … }</c>, makes it when it is first needed.
    /// A table that has no entry for a key has been there since training; one more entry changes it.
    /// </summary>
    private static bool FillsWhatIsMissing(AccessFact access) =>
        access.Receiver == Receiver.Own
        && access.Symbol.ValueType()?.DictionaryValue() is null
        && Surroundings.GuardOf(access.Write.Operation, access.Symbol) == WriteGuard.Sentinel;

    /// <summary>The question is how large the content is, and not whether there is any: <c>if (_weights.Max() > 1000)</c>.</summary>
    private static bool AsksHowLarge(AccessFact access) =>
        Surroundings.QuestionFor(access.Write.Operation, access.Symbol)?.DescendantsAndSelf().Any(part => part is IBinaryOperation comparison && Selection.IsOrdering(comparison)
            && (IsSize(comparison.LeftOperand, comparison.RightOperand, access.Symbol) || IsSize(comparison.RightOperand, comparison.LeftOperand, access.Symbol))) == true;

    private static bool IsSize(IOperation side, IOperation limit, ISymbol member) =>
        limit.TryGetNumber(out var number) && number != 0
        && side.Unwrap() is not IPropertyReferenceOperation { Property.Name: "Length" or "Count" }
        && side.Mentions(member);
}
