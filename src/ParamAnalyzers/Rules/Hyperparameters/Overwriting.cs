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
    /// <summary>The kinds of writes that overwrite: assignments, and multiplication in place. Counting up or down and adding are how algorithms keep their state.</summary>
    public static bool IsOverwriting(IOperation operation) => operation.Kind switch
    {
        OperationKind.SimpleAssignment or OperationKind.CoalesceAssignment or OperationKind.DeconstructionAssignment => true,
        OperationKind.CompoundAssignment => operation is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide or BinaryOperatorKind.LeftShift },
        _ => false,
    };

    /// <summary>What happens to the caller's value, as a clause; null when the write is legitimate or not understood.</summary>
    public static string? Explain(AccessFact access, TypeFacts facts)
    {
        var training = access.CallableName;
        switch (access.Write.Operation)
        {
            case var operation when !IsOverwriting(operation):
                return null;
            case ICompoundAssignmentOperation compound:
                return IsNamed(access) && !IsFloating(access.Symbol) && !Surroundings.IsInLoop(compound) ? $"every '{training}' multiplies the value of the one before" : null;
            case var _ when access.Write.Value is { } value:
                return IsHandedOver(value, facts) || IsTakenBack(access, facts) ? null : ExplainAssignment(access, value, training);
            default:
                return null;
        }
    }

    private static string? ExplainAssignment(AccessFact access, IOperation value, string training)
    {
        var isConstant = value.Unwrap().ConstantValue.HasValue;
        var guard = Surroundings.GuardOf(access.Write.Operation, access.Symbol);
        if (guard == WriteGuard.Itself && !(isConstant && IsFloating(access.Symbol)))
        {
            return isConstant
                ? $"from the first '{training}' on, the value that stands for 'not set' is gone"
                : $"a value from the data replaces the one that was set, so a second '{training}' starts from what the first one found";
        }

        if (Surroundings.Mentions(value, access.Symbol))
        {
            return IsClamp(value) ? $"a second '{training}' starts from the value that the first one left" : null;
        }

        if (guard == WriteGuard.Data && !Surroundings.IsInLoop(access.Write.Operation))
        {
            return $"some data replaces the value that was set, and a second '{training}' on other data keeps it";
        }

        return guard == WriteGuard.None && isConstant && !IsStart(value, access) ? "the value that the caller asked for is lost" : null;
    }

    /// <summary>Unmistakably a hyperparameter, by what is declared or by its name; else only its origin speaks for it.</summary>
    private static bool IsNamed(AccessFact access) =>
        access.Role.Evidence.Kind < EvidenceKind.Origin || MemberVocabulary.SuggestsHyperparameter(access.Symbol.Name);

    /// <summary>Zero, null and false start a count or a search, as one does where the name says nothing: no setting of the algorithm.</summary>
    private static bool IsStart(IOperation value, AccessFact access) => value.Unwrap().ConstantValue.Value switch
    {
        null or false => true,
        true => !IsNamed(access),
        _ => value.TryGetNumber(out var number) && (number == 0 || (System.Math.Abs(number) == 1 && !IsNamed(access))),
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

    /// <summary><c>Math.Min(k, n)</c>, <c>Math.Clamp(…)</c>, <c>k == 0 ? n : k</c>: a choice between the value and another one.</summary>
    private static bool IsClamp(IOperation value) => value.Unwrap() switch
    {
        IConditionalOperation => true,
        ICoalesceOperation => true,
        IInvocationOperation { TargetMethod: { Name: "Min" or "Max" or "Clamp", ContainingType.Name: "Math" or "MathF" } } call => call.Arguments.All(argument => argument.Value.Unwrap() is not IBinaryOperation),
        _ => false,
    };

    private static bool IsFloating(ISymbol symbol) => symbol.ValueType() is { } type && type.WithoutNullable().IsFloating();
}
