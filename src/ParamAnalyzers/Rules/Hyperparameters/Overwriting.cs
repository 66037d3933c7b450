using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>
/// Tells how a hyperparameter is overwritten, and what is no overwriting: a schedule, a value that the caller hands over with the training call,
/// a perturbation that is taken back, an estimate that training makes on every run.
/// </summary>
internal static class Overwriting
{
    /// <summary>What happens to the caller's value, as a clause; null when the write is legitimate or not understood.</summary>
    public static string? Explain(AccessFact access, TypeFacts facts)
    {
        var training = access.CallableName;
        var isNamedHyperparameter = access.Role.Evidence.Kind < EvidenceKind.Origin || MemberVocabulary.SuggestsHyperparameter(access.Symbol.Name);
        switch (access.Write.Operation)
        {
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide or BinaryOperatorKind.LeftShift }
                when isNamedHyperparameter && !IsFloating(access.Symbol):
                return $"every '{training}' multiplies the value of the one before";
            case ISimpleAssignmentOperation or ICoalesceAssignmentOperation or IDeconstructionAssignmentOperation when access.Write.Value is { } value:
                return ExplainAssignment(access, facts, value, isNamedHyperparameter, training);
            default:
                return null;
        }
    }

    private static string? ExplainAssignment(AccessFact access, TypeFacts facts, IOperation value, bool isNamedHyperparameter, string training)
    {
        if (IsHandedOver(value, facts) || IsTakenBack(access, facts))
        {
            return null;
        }

        var isConstant = value.Unwrap().ConstantValue.HasValue;
        var isSentinel = access.Write.Operation is ICoalesceAssignmentOperation || IsGuardedByItself(access.Write.Operation, access.Symbol);
        if (isSentinel && !(isConstant && IsFloating(access.Symbol)))
        {
            return isConstant
                ? $"from the first '{training}' on, the value that stands for 'not set' is gone"
                : $"a value from the data replaces the one that was set, so a second '{training}' starts from what the first one found";
        }

        if (Mentions(value, access.Symbol))
        {
            return IsClamp(value) ? $"a second '{training}' starts from the value that the first one left" : null;
        }

        return isConstant && isNamedHyperparameter && !IsZero(value) && !IsGuarded(access.Write.Operation) ? "the value that the caller asked for is lost" : null;
    }

    /// <summary>Zero, null and false start a count or a search; they are no setting of the algorithm.</summary>
    private static bool IsZero(IOperation value) => value.Unwrap().ConstantValue.Value switch
    {
        null or false => true,
        _ => value.TryGetNumber(out var number) && number == 0,
    };

    /// <summary>The caller of the training method passes the value: it is set beforehand all the same.</summary>
    private static bool IsHandedOver(IOperation value, TypeFacts facts) =>
        facts.Values.TraceToSingle(value) is IParameterReferenceOperation { Parameter: { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary } } };

    /// <summary>Some write of the same method puts back what was read from the member before: a numeric gradient, a temporary change.</summary>
    private static bool IsTakenBack(AccessFact access, TypeFacts facts)
    {
        foreach (var other in facts.Accesses)
        {
            if (SymbolEqualityComparer.Default.Equals(other.Symbol, access.Symbol)
                && SymbolEqualityComparer.Default.Equals(other.Callable, access.Callable)
                && other.Write.Value is { } value
                && value.Unwrap() is ILocalReferenceOperation
                && facts.Values.TraceToSingle(value) is { } source
                && SymbolEqualityComparer.Default.Equals(source.ReferencedMember(), access.Symbol))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>if (k == 0) k = …</c>, <c>k = k == 0 ? … : k</c>.</summary>
    private static bool IsGuardedByItself(IOperation assignment, ISymbol symbol)
    {
        for (var parent = assignment.Parent; parent is not null and not IMethodBodyBaseOperation; parent = parent.Parent)
        {
            if (parent is IConditionalOperation conditional && Mentions(conditional.Condition, symbol))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGuarded(IOperation assignment)
    {
        for (var parent = assignment.Parent; parent is not null and not IMethodBodyBaseOperation; parent = parent.Parent)
        {
            if (parent is IConditionalOperation or ISwitchOperation or ICatchClauseOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Math.Min(k, n)</c>, <c>Math.Clamp(…)</c>, <c>k == 0 ? n : k</c>: a choice between the value and another one.</summary>
    private static bool IsClamp(IOperation value) => value.Unwrap() switch
    {
        IConditionalOperation => true,
        ICoalesceOperation => true,
        IInvocationOperation { TargetMethod: { Name: "Min" or "Max" or "Clamp", ContainingType.Name: "Math" or "MathF" } } call => call.Arguments.All(argument => argument.Value.Unwrap() is not IBinaryOperation),
        _ => false,
    };

    private static bool Mentions(IOperation operation, ISymbol symbol) =>
        operation.DescendantsAndSelf().Any(descendant => SymbolEqualityComparer.Default.Equals(descendant.ReferencedMember(), symbol));

    private static bool IsFloating(ISymbol symbol) => symbol.ValueType() is { } type && type.WithoutNullable().IsFloating();
}
