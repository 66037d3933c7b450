using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Flow;

/// <summary>
/// Follows a value back to the operations it comes from: through the writes of locals that may be the last, parameters of private methods, local functions and lambdas, private fields,
/// tuples, deconstruction, <c>?:</c>, <c>??</c> and switch expressions.
/// </summary>
internal static class Tracing
{
    private const int MostSteps = 64;
    private const int MostNestedTuples = 4;

    /// <summary>
    /// Adds the operations that the value comes from and that cannot be followed further.
    /// False when one of the ways is not understood: then nothing is known about the value.
    /// </summary>
    public static bool TryTrace(this ValueIndex index, IOperation value, List<IOperation> sources) => TryTrace(index, value, sources, nesting: 0);

    private static bool TryTrace(ValueIndex index, IOperation value, List<IOperation> sources, int nesting)
    {
        var work = new Stack<IOperation>();
        var visited = new HashSet<IOperation>();
        work.Push(value);
        for (var steps = 0; work.Count > 0; steps++)
        {
            if (steps == MostSteps)
            {
                return false;
            }

            var current = work.Pop().Unwrap();
            if (visited.Add(current) && !TryStep(index, current, work, sources, nesting))
            {
                return false;
            }
        }

        return sources.Count > 0;
    }

    /// <summary>The one operation that the value comes from, or null.</summary>
    public static IOperation? TraceToSingle(this ValueIndex index, IOperation value)
    {
        var sources = new List<IOperation>(1);
        return index.TryTrace(value, sources) && sources.Count == 1 ? sources[0] : null;
    }

    /// <summary>The number that the value is, or that its variable was given, and the place where a person would change it: a local that holds a literal is changed at the literal.</summary>
    public static bool TryFindNumber(this ValueIndex index, IOperation value, out double number, out IOperation place)
    {
        place = value.Unwrap();
        if (value.TryGetNumber(out number))
        {
            return true;
        }

        if (index.TraceToSingle(value) is not { } source)
        {
            return false;
        }

        place = source;
        return source.TryGetNumber(out number);
    }

    /// <summary>False at once for values that come from nowhere else in the type: results of operators, and parameters that others may give; that such a parameter is written before its use is too rare to look for.</summary>
    public static bool MayFollow(IOperation value) => value.Unwrap() switch
    {
        IBinaryOperation or IUnaryOperation or ILiteralOperation or IArrayElementReferenceOperation => false,
        IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol method } => IsOnlyCalledHere(method),
        _ => true,
    };

    private static bool TryStep(ValueIndex index, IOperation operation, Stack<IOperation> work, List<IOperation> sources, int nesting)
    {
        switch (operation)
        {
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                work.Push(whenFalse);
                work.Push(conditional.WhenTrue);
                return true;
            case ICoalesceOperation coalesce:
                work.Push(coalesce.WhenNull);
                work.Push(coalesce.Value);
                return true;
            case ISwitchExpressionOperation choice:
                foreach (var arm in choice.Arms)
                {
                    work.Push(arm.Value);
                }

                return true;
            case ISimpleAssignmentOperation assignment:
                work.Push(assignment.Value);
                return true;
            case IThrowOperation:
                return true;
            case ILocalReferenceOperation { Local: var local }:
                return TryFollow(index, index.At(local, operation), work, nesting);
            case IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter } when index.LastAt(parameter.OriginalDefinition, operation) is { } last:
                return TryFollow(index, [last], work, nesting);
            case IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } component, Instance: { } tuple }:
                return TryComponent(index, tuple, OrdinalOf(component), work, nesting);
            case var _ when FollowedSymbol(index, operation) is { } symbol && index.Of(symbol).Count > 0:
                return TryFollow(index, index.Of(symbol), work, nesting);
            default:
                sources.Add(operation);
                return true;
        }
    }

    private static bool TryFollow(ValueIndex index, IReadOnlyList<Binding> bindings, Stack<IOperation> work, int nesting)
    {
        foreach (var binding in bindings)
        {
            switch (binding.Kind)
            {
                case BindingKind.Value:
                    work.Push(binding.Value);
                    break;
                case BindingKind.Component when TryComponent(index, binding.Value, binding.Index, work, nesting):
                    break;
                default:
                    return false;
            }
        }

        return bindings.Count > 0;
    }

    private static bool TryComponent(ValueIndex index, IOperation tuple, int component, Stack<IOperation> work, int nesting)
    {
        var tuples = new List<IOperation>(1);
        if (nesting == MostNestedTuples || !TryTrace(index, tuple, tuples, nesting + 1))
        {
            return false;
        }

        foreach (var source in tuples)
        {
            if (source is not ITupleOperation { Elements: var elements } || component < 0 || component >= elements.Length)
            {
                return false;
            }

            work.Push(elements[component]);
        }

        return true;
    }

    /// <summary>The symbol whose bindings say what the operation is, when nobody outside the type can bind it.</summary>
    private static ISymbol? FollowedSymbol(ValueIndex index, IOperation operation) => operation switch
    {
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method, RefKind: var kind } parameter } when kind == RefKind.Out || IsOnlyCalledHere(method) => parameter.OriginalDefinition,
        IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } or { IsReadOnly: true } } and IFieldReferenceOperation { Field: var field } when !IsOtherInstance(operation) => field,
        IPropertyReferenceOperation { Property: { DeclaredAccessibility: Accessibility.Private } or { SetMethod: null, IsVirtual: false, IsOverride: false }, Arguments.IsEmpty: true } and IPropertyReferenceOperation { Property: var property } when !IsOtherInstance(operation) => index.Of(property).Count > 0 ? property : property.GetMethod,
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: { } holder } when holder.Unwrap() is ILocalReferenceOperation { Local: var local } =>
            index.LambdaOf(local),
        IInvocationOperation { TargetMethod: { } called } when IsOnlyCalledHere(called) && !called.IsAsync => called.OriginalDefinition,
        _ => null,
    };

    /// <summary>True when nobody outside the type can call the method, so that all its arguments are known.</summary>
    public static bool IsOnlyCalledHere(IMethodSymbol method) =>
        method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction
        || method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private };

    private static bool IsOtherInstance(IOperation operation) =>
        operation.Instance() is { } instance && instance.Unwrap() is not IInstanceReferenceOperation;

    /// <summary>Every component of a tuple stands for <c>Item1</c>, <c>Item2</c>, …, whatever its own name.</summary>
    public static int OrdinalOf(IFieldSymbol component)
    {
        var item = (component.CorrespondingTupleField ?? component).Name;
        return item.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(item.Substring("Item".Length), out var number) ? number - 1 : -1;
    }
}
