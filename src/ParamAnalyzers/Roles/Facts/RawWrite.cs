using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>A write as it stands in the source.</summary>
/// <param name="Target">What is written to, or whose content is changed.</param>
/// <param name="Value">The value that is written, or null when it is not an expression of its own.</param>
/// <param name="Operation">The whole assignment or call.</param>
/// <param name="Callable">The method, accessor or initializer that writes.</param>
/// <param name="ChangesContent">True for a call that changes the content of its target.</param>
internal readonly record struct RawWrite(IOperation Target, IOperation? Value, IOperation Operation, ISymbol Callable, bool ChangesContent = false)
{
    /// <summary>Notes the write of an argument that is given by <c>ref</c> or <c>out</c>.</summary>
    public static void CollectFromArgument(IArgumentOperation argument, ISymbol callable, List<RawWrite> writes)
    {
        if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out })
        {
            writes.Add(new RawWrite(argument.Value, null, argument, callable));
        }
    }

    /// <summary>Notes the writes of assignments and initializers.</summary>
    public static void Collect(IOperation operation, ISymbol callable, List<RawWrite> writes)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation assignment:
                writes.Add(new RawWrite(assignment.Target, assignment.Value, operation, callable));
                break;
            case ICompoundAssignmentOperation compound:
                writes.Add(new RawWrite(compound.Target, compound.Value, operation, callable));
                break;
            case ICoalesceAssignmentOperation coalesce:
                writes.Add(new RawWrite(coalesce.Target, coalesce.Value, operation, callable));
                break;
            case IIncrementOrDecrementOperation increment:
                writes.Add(new RawWrite(increment.Target, null, operation, callable));
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                CollectComponents(deconstruction, callable, writes);
                break;
            case IFieldInitializerOperation:
            case IPropertyInitializerOperation:
                CollectInitializer(operation, callable, writes);
                break;
        }
    }

    /// <summary>Notes the content that a call changes: <c>Array.Fill</c>, <c>CopyTo</c>, <c>Add</c>, <c>Clear</c>, a span's <c>Fill</c>.</summary>
    public static void CollectFromCall(IInvocationOperation call, ISymbol callable, List<RawWrite> writes)
    {
        if (ContentMutators.TargetOf(call) is { } target)
        {
            writes.Add(new RawWrite(target, null, call, callable, ChangesContent: true));
        }
    }

    /// <summary>True when the reference is written as a whole, so that it reads nothing.</summary>
    public static bool IsWholeTarget(IOperation reference)
    {
        var operation = reference;
        while (operation.Parent is IParenthesizedOperation or ITupleOperation)
        {
            operation = operation.Parent;
        }

        return operation.Parent switch
        {
            ISimpleAssignmentOperation assignment => ReferenceEquals(assignment.Target, operation),
            IDeconstructionAssignmentOperation deconstruction => ReferenceEquals(deconstruction.Target, operation),
            IArgumentOperation { Parameter.RefKind: RefKind.Out } => true,
            _ => false,
        };
    }

    private static void CollectComponents(IDeconstructionAssignmentOperation deconstruction, ISymbol callable, List<RawWrite> writes)
    {
        if (deconstruction.Target is not ITupleOperation targets)
        {
            return;
        }

        var values = deconstruction.Value.Unwrap() as ITupleOperation;
        for (var index = 0; index < targets.Elements.Length; index++)
        {
            var value = values is not null && index < values.Elements.Length ? values.Elements[index] : null;
            writes.Add(new RawWrite(targets.Elements[index], value, deconstruction, callable));
        }
    }

    /// <summary>An initializer has no target operation; it stands for itself and its symbol is the callable.</summary>
    private static void CollectInitializer(IOperation initializer, ISymbol callable, List<RawWrite> writes) =>
        writes.Add(new RawWrite(initializer, ((ISymbolInitializerOperation)initializer).Value, initializer, callable));
}
