using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>What decides whether a write is made.</summary>
internal enum WriteGuard
{
    /// <summary>Nothing: it is made on every run.</summary>
    None,

    /// <summary>The written member: <c>if (k == 0) k = …</c>, <c>k ??= …</c>.</summary>
    Itself,

    /// <summary>The data or something computed from it: <c>if (rows.Length &lt; 100) k = …</c>.</summary>
    Data,

    /// <summary>A setting of the trainer, or a condition that is not understood.</summary>
    Other,
}

/// <summary>What stands around an operation in its body.</summary>
internal static class Surroundings
{
    public static WriteGuard GuardOf(IOperation write, ISymbol written)
    {
        var guard = write is ICoalesceAssignmentOperation ? WriteGuard.Itself : WriteGuard.None;
        for (var parent = write.Parent; parent is not null and not IMethodBodyBaseOperation; parent = parent.Parent)
        {
            switch (parent)
            {
                case IConditionalOperation conditional when Mentions(conditional.Condition, written):
                    return WriteGuard.Itself;
                case IConditionalOperation conditional when guard == WriteGuard.None:
                    guard = DependsOnData(conditional.Condition) ? WriteGuard.Data : WriteGuard.Other;
                    break;
                case ISwitchOperation or ICatchClauseOperation or IConditionalOperation:
                    guard = WriteGuard.Other;
                    break;
            }
        }

        return guard;
    }

    public static bool IsInLoop(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ILoopOperation)
            {
                return true;
            }
        }

        return false;
    }

    public static bool Mentions(IOperation operation, ISymbol symbol) =>
        operation.DescendantsAndSelf().Any(descendant => SymbolEqualityComparer.Default.Equals(descendant.ReferencedMember(), symbol));

    /// <summary>What a method is given and what it computes may come from the data; members and constants do not.</summary>
    private static bool DependsOnData(IOperation condition) =>
        condition.DescendantsAndSelf().Any(operation => operation is ILocalReferenceOperation or IParameterReferenceOperation);
}
