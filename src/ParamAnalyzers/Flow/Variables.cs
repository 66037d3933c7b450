using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Flow;

/// <summary>Which variable an expression names. A variable is a local, a parameter, a field, or a property without arguments.</summary>
internal static class Variables
{
    /// <summary>The variable that the expression names as a whole, whether it is read or written; null for anything else.</summary>
    public static ISymbol? Of(IOperation expression)
    {
        var named = expression.Unwrap();
        return named.Kind switch
        {
            OperationKind.LocalReference => ((ILocalReferenceOperation)named).Local,
            OperationKind.ParameterReference => ((IParameterReferenceOperation)named).Parameter,
            OperationKind.FieldReference => ((IFieldReferenceOperation)named).Field,
            OperationKind.PropertyReference when (IPropertyReferenceOperation)named is { Arguments.IsEmpty: true } property => property.Property,
            OperationKind.DeclarationExpression => Of(((IDeclarationExpressionOperation)named).Expression),
            _ => null,
        };
    }

    /// <summary>The expression is the variable and nothing more. False where there is no expression.</summary>
    public static bool Names(this IOperation? expression, ISymbol variable) => expression is not null && SymbolEqualityComparer.Default.Equals(Of(expression), variable);

    /// <summary>The variable stands somewhere in the expression or statement.</summary>
    public static bool Mentions(this IOperation operation, ISymbol variable) => operation.DescendantsAndSelf().Any(part => part.Names(variable));

    /// <summary>Both expressions are the same variable.</summary>
    public static bool AreSame(IOperation one, IOperation other) => Of(one) is { } variable && other.Names(variable);

    /// <summary>The argument that hands the variable over, or null.</summary>
    public static IArgumentOperation? ArgumentThatIs(this ImmutableArray<IArgumentOperation> arguments, ISymbol variable) => arguments.FirstOrDefault(argument => argument.Value.Names(variable));

    /// <summary>The variable is what is called, or one of the arguments.</summary>
    public static bool IsAbout(this IInvocationOperation call, ISymbol variable) => call.Instance.Names(variable) || call.Arguments.ArgumentThatIs(variable) is not null;

    /// <summary>The variable that is given exactly this value, or null.</summary>
    public static ISymbol? HolderOf(IOperation value) => value.Surrounding() switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        ISimpleAssignmentOperation assignment => Of(assignment.Target),
        IFieldInitializerOperation { InitializedFields: [var field, ..] } => field,
        IPropertyInitializerOperation { InitializedProperties: [var property, ..] } => property,
        _ => null,
    };

    /// <summary>The variable that is given the value, or something that is made of it: a pipeline that it becomes a stage of, an object that it is handed to.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isEnd">What uses the value up, so that the variable around it holds something else.</param>
    public static ISymbol? HolderAround(IOperation value, Func<IOperation, bool>? isEnd = null)
    {
        for (var parent = value.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            switch (parent)
            {
                case IVariableDeclaratorOperation declarator:
                    return declarator.Symbol;
                case ISimpleAssignmentOperation assignment:
                    return Of(assignment.Target);
                case var _ when isEnd?.Invoke(parent) == true:
                    return null;
            }
        }

        return null;
    }
}
