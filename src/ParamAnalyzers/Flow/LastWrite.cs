using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ParamAnalyzers.Flow;

/// <summary>
/// The one value that a variable holds at a place, where one write surely came last: <c>data = Filter(data); data = Scale(data);</c>
/// is one chain and not two values that nobody can tell apart. Jumps to labels are not looked at; <see cref="ValueIndex"/> leaves types with labels alone.
/// </summary>
internal static class LastWrite
{
    /// <summary>A variable that is written more often than this is a counter or a machine's, and each use would ask about each write.</summary>
    private const int MostWrites = 24;

    /// <summary>The value that was surely written last, or null.</summary>
    public static Binding? Before(IOperation place, IReadOnlyList<Binding> bindings)
    {
        if (bindings.Count is 0 or > MostWrites)
        {
            return null;
        }

        var callable = CallableOf(place);
        Binding? last = null;
        foreach (var binding in bindings)
        {
            var write = binding.Value;
            if (write.Syntax.SyntaxTree != place.Syntax.SyntaxTree || !ReferenceEquals(CallableOf(write), callable))
            {
                return null;
            }

            if (EndOf(write) <= place.Syntax.SpanStart && (last is not { } known || write.Syntax.SpanStart > known.Value.Syntax.SpanStart))
            {
                last = binding;
            }
        }

        return last is { } candidate && ContainerOf(candidate) is { } container && IsReachedThrough(container, place, bindings) ? candidate : null;
    }

    /// <summary>Where the variable has its new value: all parts of <c>(a, b) = (b, a)</c> are read before one is written.</summary>
    private static int EndOf(IOperation write)
    {
        var end = write.Syntax.Span.End;
        for (var parent = write.Parent; parent is ITupleOperation or IConversionOperation or IDeconstructionAssignmentOperation; parent = parent.Parent)
        {
            if (parent is IDeconstructionAssignmentOperation)
            {
                end = parent.Syntax.Span.End;
            }
        }

        return end;
    }

    /// <summary>The block in which the write is a statement of its own; null when something decides whether it happens.</summary>
    private static IOperation? ContainerOf(Binding write)
    {
        for (var parent = write.Value.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IBlockOperation or ISwitchCaseOperation or IUsingOperation:
                    return parent;
                case IConversionOperation or IVariableInitializerOperation or IVariableDeclaratorOperation or IVariableDeclarationOperation or IVariableDeclarationGroupOperation or IUsingDeclarationOperation:
                case ISimpleAssignmentOperation or IDeconstructionAssignmentOperation or ITupleOperation or IExpressionStatementOperation:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The place is in the block of the write, and no loop in between leads back to it with what is written there.</summary>
    private static bool IsReachedThrough(IOperation container, IOperation place, IReadOnlyList<Binding> bindings)
    {
        for (var parent = place.Parent; parent is not null; parent = parent.Parent)
        {
            if (ReferenceEquals(parent, container))
            {
                return true;
            }

            if (parent is ILoopOperation && bindings.Any(binding => parent.Syntax.Span.Contains(binding.Value.Syntax.Span)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The lambda or local function around the operation, or the body itself.</summary>
    private static IOperation CallableOf(IOperation operation)
    {
        var current = operation;
        while (current.Parent is { } parent)
        {
            current = parent;
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                break;
            }
        }

        return current;
    }
}
