using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>What decides whether a write is made.</summary>
internal enum WriteGuard
{
    /// <summary>Nothing: it is made on every run.</summary>
    None,

    /// <summary>The written member has a value that stands for "not set": <c>if (k == 0) k = …</c>, <c>k ??= …</c>.</summary>
    Sentinel,

    /// <summary>The written member is compared with the data: <c>if (k &gt; rows.Length) k = …</c>.</summary>
    Bound,

    /// <summary>The data or something computed from it: <c>if (rows.Length &lt; 100) k = …</c>.</summary>
    Data,

    /// <summary>A setting of the trainer, or a condition that is not understood.</summary>
    Other,
}

/// <summary>What stands around an operation in its body.</summary>
internal static class Surroundings
{
    /// <summary>How far training has come is no property of the data.</summary>
    private static readonly WordSet Progress = new("epoch", "epochs", "iteration", "iterations", "step", "round", "t");

    public static WriteGuard GuardOf(IOperation write, ISymbol written)
    {
        if (write is ICoalesceAssignmentOperation)
        {
            return WriteGuard.Sentinel;
        }

        var guard = WriteGuard.None;
        foreach (var (around, inner) in Around(write))
        {
            switch (around)
            {
                case IConditionalOperation conditional when Asks(conditional, inner, written):
                    return Compared(conditional.Condition, written);
                case ISwitchOperation choice when choice.Value.Mentions(written):
                    return WriteGuard.Sentinel;
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

    /// <summary>The nearest condition around the write that asks about what is written, or null.</summary>
    public static IOperation? QuestionFor(IOperation write, ISymbol written)
    {
        foreach (var (around, inner) in Around(write))
        {
            if (around is IConditionalOperation conditional && Asks(conditional, inner, written))
            {
                return conditional.Condition;
            }
        }

        return null;
    }

    private static bool Asks(IConditionalOperation conditional, IOperation inner, ISymbol written) => !ReferenceEquals(inner, conditional.Condition) && conditional.Condition.Mentions(written);

    /// <summary>What stands around the operation in its body, from the inside out, each with the part of it that leads inside.</summary>
    private static IEnumerable<(IOperation Around, IOperation Inner)> Around(IOperation operation)
    {
        var inner = operation;
        for (var parent = operation.Parent; parent is not null and not IMethodBodyBaseOperation; parent = parent.Parent)
        {
            yield return (parent, inner);
            inner = parent;
        }
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

    /// <summary>True when the branch ends the loop around it, or the method.</summary>
    public static bool Leaves(IOperation branch) => branch.DescendantsAndSelf().Any(operation => operation is IBranchOperation { BranchKind: BranchKind.Break } or IReturnOperation);

    /// <summary>True when a condition lets one of the two run, and never both.</summary>
    public static bool AreAlternatives(IOperation one, IOperation other)
    {
        var branches = new HashSet<IOperation>();
        for (IOperation? inner = one; inner is not null; inner = inner.Parent)
        {
            branches.Add(inner);
        }

        for (var inner = other; inner.Parent is { } parent; inner = parent)
        {
            if (branches.Contains(parent))
            {
                return parent is IConditionalOperation conditional && !branches.Contains(inner) && !branches.Contains(conditional.Condition) && !ReferenceEquals(inner, conditional.Condition);
            }
        }

        return false;
    }

    /// <summary>Inside the scope something decides whether or how often the operation happens.</summary>
    public static bool IsConditional(IOperation operation, IOperation scope)
    {
        for (var parent = operation.Parent; parent is not null && !ReferenceEquals(parent, scope); parent = parent.Parent)
        {
            if (parent is IConditionalOperation or ISwitchOperation or ITryOperation or ILoopOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a method is given and what it computes may come from the data, and so may what a member holds many of; other members, constants and the count of epochs do not.</summary>
    public static bool DependsOnData(IOperation value) => value.DescendantsAndSelf().Any(operation => operation switch
    {
        ILocalReferenceOperation { Local: var local } => !local.IsConst && !Progress.HasWordOf(local.Name),
        IMemberReferenceOperation { Type: { } type } when type.HoldsElements() => true,
        IPropertyReferenceOperation { Property.Name: "Count", Instance.Type: { } table } => table.DictionaryValue() is not null,
        IParameterReferenceOperation { Parameter: var parameter } => parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor } && !Progress.HasWordOf(parameter.Name),
        _ => false,
    });

    /// <summary>Nothing of the data goes into it but how much there is.</summary>
    public static bool IsMadeOfSizes(IOperation value)
    {
        var (hasSize, left) = (false, new Stack<IOperation>([value]));
        while (left.Count > 0)
        {
            switch (left.Pop())
            {
                case IPropertyReferenceOperation { Property.Name: "Length" or "Count" or "Size" } or IInvocationOperation { TargetMethod.Name: "GetLength" }:
                    hasSize = true;
                    break;
                case IParameterReferenceOperation or ILocalReferenceOperation or IInvocationOperation { TargetMethod.ContainingType.Name: not "Math" }:
                    return false;
                case var part:
                    foreach (var child in part.ChildOperations)
                    {
                        left.Push(child);
                    }

                    break;
            }
        }

        return hasSize;
    }

    /// <summary>How much data the method is given decides whether the operation happens: <c>if (history.Count &lt; 3 * _season) …</c></summary>
    public static bool DependsOnAmount(IOperation operation) => Around(operation).Any(place =>
        place.Around is IConditionalOperation { Condition: var condition } && !ReferenceEquals(place.Inner, condition)
        && IsMadeOfSizes(condition) && condition.Descendants().Any(part => part is IParameterReferenceOperation));

    public static bool ReadsMembers(IOperation value) =>
        value.DescendantsAndSelf().Any(operation => operation is IFieldReferenceOperation or IPropertyReferenceOperation && !operation.ConstantValue.HasValue);

    /// <summary>What a condition compares the member with. Anything but a comparison is a question about the member itself: <c>is null</c>, <c>HasValue</c>, <c>IsNaN</c>.</summary>
    private static WriteGuard Compared(IOperation condition, ISymbol written)
    {
        foreach (var operation in condition.DescendantsAndSelf())
        {
            if (operation is IBinaryOperation { OperatorKind: not (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr) } comparison
                && comparison.LeftOperand.Mentions(written) != comparison.RightOperand.Mentions(written))
            {
                var other = comparison.LeftOperand.Mentions(written) ? comparison.RightOperand : comparison.LeftOperand;
                return other.Unwrap().ConstantValue.HasValue ? (IsJoinedByData(comparison) ? WriteGuard.Data : WriteGuard.Sentinel)
                    : DependsOnData(other) ? WriteGuard.Bound
                    : WriteGuard.Other;
            }
        }

        return WriteGuard.Sentinel;
    }

    /// <summary>The data has a say beside the comparison: <c>rows &lt; columns &amp;&amp; lambda &lt; 1</c>.</summary>
    private static bool IsJoinedByData(IOperation comparison)
    {
        var inner = comparison;
        while (inner.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } joined)
        {
            if (DependsOnData(ReferenceEquals(joined.LeftOperand, inner) ? joined.RightOperand : joined.LeftOperand))
            {
                return true;
            }

            inner = joined;
        }

        return false;
    }
}
