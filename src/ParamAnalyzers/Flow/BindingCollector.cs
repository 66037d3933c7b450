using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Flow;

/// <summary>Notes which symbol gets which value, one operation at a time.</summary>
internal static class BindingCollector
{
    public static void Collect(IOperation operation, ISymbol callable, BodyBindings bindings)
    {
        switch (operation.Kind)
        {
            case OperationKind.VariableDeclarator:
                BindDeclared((IVariableDeclaratorOperation)operation, bindings);
                break;
            case OperationKind.SimpleAssignment:
                var assignment = (ISimpleAssignmentOperation)operation;
                Bind(assignment.Target, assignment.Value, bindings, refersAnew: assignment.IsRef);
                break;
            case OperationKind.DeconstructionAssignment:
                BindComponents((IDeconstructionAssignmentOperation)operation, bindings);
                break;
            case OperationKind.CompoundAssignment:
                BindOpaque(((ICompoundAssignmentOperation)operation).Target, operation, bindings);
                break;
            case OperationKind.CoalesceAssignment:
                var coalesce = (ICoalesceAssignmentOperation)operation;
                Bind(coalesce.Target, coalesce.Value, bindings);
                break;
            case OperationKind.Increment:
            case OperationKind.Decrement:
                BindOpaque(((IIncrementOrDecrementOperation)operation).Target, operation, bindings);
                break;
            case OperationKind.FieldInitializer:
                var field = (IFieldInitializerOperation)operation;
                foreach (var symbol in field.InitializedFields)
                {
                    bindings.Add(symbol, new Binding(BindingKind.Value, field.Value));
                }

                break;
            case OperationKind.PropertyInitializer:
                var property = (IPropertyInitializerOperation)operation;
                foreach (var symbol in property.InitializedProperties)
                {
                    bindings.Add(symbol, new Binding(BindingKind.Value, property.Value));
                }

                break;
            case OperationKind.Loop when operation is IForEachLoopOperation loop:
                BindElements(loop, bindings);
                break;
            case OperationKind.DeclarationPattern when operation is IDeclarationPatternOperation { DeclaredSymbol: { } declared, Parent: IIsPatternOperation match }:
                bindings.Add(declared, new Binding(BindingKind.Value, match.Value));
                break;
            case OperationKind.RecursivePattern when operation is IRecursivePatternOperation { DeclaredSymbol: { } declared, Parent: IIsPatternOperation match }:
                bindings.Add(declared, new Binding(BindingKind.Value, match.Value));
                break;
            case OperationKind.MethodReference:
                bindings.Delegates.Add(((IMethodReferenceOperation)operation).Method.OriginalDefinition);
                break;
            case OperationKind.AddressOf:
                BindOpaque(((IAddressOfOperation)operation).Reference, operation, bindings);
                break;
            case OperationKind.Labeled:
                bindings.HasLabels = true;
                break;
            case OperationKind.Argument:
                BindArgument((IArgumentOperation)operation, bindings);
                break;
            case OperationKind.Return:
            case OperationKind.YieldReturn:
                if (((IReturnOperation)operation).ReturnedValue is { } returned)
                {
                    bindings.Add(EnclosingFunction(operation, callable), new Binding(BindingKind.Value, returned));
                }

                break;
        }
    }

    private static void BindDeclared(IVariableDeclaratorOperation declarator, BodyBindings bindings)
    {
        if (declarator.Initializer is { } initializer)
        {
            bindings.Add(declarator.Symbol, new Binding(BindingKind.Value, initializer.Value));
            NoteLambda(declarator.Symbol, initializer.Value, bindings);
        }
    }

    private static void Bind(IOperation target, IOperation value, BodyBindings bindings, bool refersAnew = false)
    {
        if (Variables.Of(target) is { } symbol)
        {
            if (refersAnew)
            {
                bindings.Add(symbol, new Binding(BindingKind.Value, value));
            }
            else
            {
                Assign(symbol, new Binding(BindingKind.Value, value), bindings);
            }

            if (symbol is ILocalSymbol local)
            {
                NoteLambda(local, value, bindings);
            }
        }
    }

    /// <summary>Assigning to a <c>ref</c> local writes what it refers to and leaves the local as it is.</summary>
    private static void Assign(ISymbol symbol, Binding binding, BodyBindings bindings)
    {
        if (symbol is ILocalSymbol { IsRef: true } local)
        {
            bindings.WrittenThrough.Add((local, binding.Value));
        }
        else
        {
            bindings.Add(symbol, binding);
        }
    }

    private static void NoteLambda(ILocalSymbol local, IOperation value, BodyBindings bindings)
    {
        if (value.Unwrap() is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda })
        {
            bindings.Lambdas.Add((local, lambda.Symbol));
        }
    }

    private static void BindOpaque(IOperation target, IOperation operation, BodyBindings bindings)
    {
        if (Variables.Of(target) is { } symbol)
        {
            Assign(symbol, new Binding(BindingKind.Opaque, operation), bindings);
        }
    }

    private static void BindComponents(IDeconstructionAssignmentOperation deconstruction, BodyBindings bindings)
    {
        if (Declared(deconstruction.Target) is not ITupleOperation targets)
        {
            return;
        }

        var values = deconstruction.Value.Unwrap() as ITupleOperation;
        for (var index = 0; index < targets.Elements.Length; index++)
        {
            if (Variables.Of(targets.Elements[index]) is { } symbol)
            {
                var binding = values is not null && index < values.Elements.Length
                    ? new Binding(BindingKind.Value, values.Elements[index])
                    : new Binding(BindingKind.Component, deconstruction.Value, index);
                Assign(symbol, binding, bindings);
            }
        }
    }

    private static void BindElements(IForEachLoopOperation loop, BodyBindings bindings)
    {
        switch (Declared(loop.LoopControlVariable))
        {
            case IVariableDeclaratorOperation { Symbol: { } variable }:
                bindings.Add(variable, new Binding(BindingKind.Element, loop.Collection));
                break;
            case ITupleOperation { Elements: var components }:
                // What an element is taken apart into belongs to the element.
                foreach (var symbol in components.Select(Variables.Of).OfType<ISymbol>())
                {
                    bindings.Add(symbol, new Binding(BindingKind.Element, loop.Collection));
                }

                break;
        }
    }

    /// <summary>The variables of <c>var (x, y)</c>, or what stands there without a declaration.</summary>
    private static IOperation Declared(IOperation target) => target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;

    private static void BindArgument(IArgumentOperation argument, BodyBindings bindings)
    {
        if (argument.Parameter is not { } parameter)
        {
            return;
        }

        if (parameter.RefKind is RefKind.Ref or RefKind.Out)
        {
            BindOpaque(argument.Value, argument, bindings);
        }

        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction } or IMethodSymbol { DeclaredAccessibility: Accessibility.Private })
        {
            bindings.Add(parameter.OriginalDefinition, new Binding(BindingKind.Value, argument.Value));
        }
        else if (argument.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: { } called }
            && called.Unwrap() is ILocalReferenceOperation { Local: var local })
        {
            bindings.DelegateArguments.Add((local, parameter.Ordinal, argument.Value));
        }
    }

    private static ISymbol EnclosingFunction(IOperation operation, ISymbol callable)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
                case ILocalFunctionOperation function:
                    return function.Symbol;
            }
        }

        return callable;
    }
}
