using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ParamAnalyzers.Infrastructure;

internal static class OperationExtensions
{
    /// <summary>The value without conversions, parentheses and the <c>!</c> operator: what the code means, not how it is written.</summary>
    public static IOperation Unwrap(this IOperation operation)
    {
        while (true)
        {
            switch (operation.Kind)
            {
                case OperationKind.Conversion when (IConversionOperation)operation is { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case OperationKind.Parenthesized:
                    operation = ((IParenthesizedOperation)operation).Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>What stands around the operation: its parent, without the conversions and parentheses between.</summary>
    public static IOperation? Surrounding(this IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent;
    }

    /// <summary>What stands around the operation, from the inside out.</summary>
    public static IEnumerable<IOperation> Ancestors(this IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent;
        }
    }

    /// <summary>The same, up to the block in which the statement stands.</summary>
    public static IEnumerable<IOperation> AncestorsInStatement(this IOperation operation) => operation.Ancestors().TakeWhile(parent => parent is not IBlockOperation);

    /// <summary>The number that the compiler computes for this value, whatever its type.</summary>
    public static bool TryGetNumber(this IOperation operation, out double number)
    {
        number = 0;
        var value = operation.ConstantValue.HasValue ? operation : operation.Unwrap();
        if (!value.ConstantValue.HasValue)
        {
            return false;
        }

        switch (value.ConstantValue.Value)
        {
            case double d: number = d; return true;
            case float f: number = f; return true;
            case decimal m: number = (double)m; return true;
            case sbyte or short or int or long: number = System.Convert.ToInt64(value.ConstantValue.Value); return true;
            case byte or ushort or uint or ulong: number = System.Convert.ToUInt64(value.ConstantValue.Value); return true;
            default: return false;
        }
    }

    /// <summary>The field, property or parameter that is referred to, or null.</summary>
    public static ISymbol? ReferencedMember(this IOperation operation) => operation.Kind switch
    {
        OperationKind.FieldReference => ((IFieldReferenceOperation)operation).Field,
        OperationKind.PropertyReference when (IPropertyReferenceOperation)operation is { Arguments.IsEmpty: true } property => property.Property,
        OperationKind.ParameterReference when (IParameterReferenceOperation)operation is { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter => parameter.Parameter,
        _ => null,
    };

    public static IOperation? Instance(this IOperation operation) => operation switch
    {
        IMemberReferenceOperation member => member.Instance,
        IInvocationOperation invocation => invocation.Instance,
        _ => null,
    };

    /// <summary>What an element of a collection expression spreads, <c>[.. rows]</c>, or null. Compilers differ in whether a spread is an operation of its own.</summary>
    public static IOperation? Spread(this IOperation element) =>
        element is { Syntax: SpreadElementSyntax } and not IInvocationOperation ? element.ChildOperations.FirstOrDefault() ?? element : null;

    /// <summary>The operation that stands in no other one: a body, as a rule.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>What a lambda stands in, behind the delegate that it becomes.</summary>
    public static IOperation? AroundDelegate(this IOperation lambda)
    {
        var parent = lambda.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent;
    }

    /// <summary>The smallest token to underline for a member: the name behind the last dot.</summary>
    public static Location NameLocation(this IOperation operation)
    {
        var syntax = operation.Syntax;
        while (true)
        {
            switch (syntax)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    syntax = parenthesized.Expression;
                    break;
                case CastExpressionSyntax cast:
                    syntax = cast.Expression;
                    break;
                case PostfixUnaryExpressionSyntax postfix when postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                    syntax = postfix.Operand;
                    break;
                case ConditionalAccessExpressionSyntax conditional:
                    syntax = conditional.WhenNotNull;
                    break;
                case InvocationExpressionSyntax invocation:
                    syntax = invocation.Expression;
                    break;
                case MemberAccessExpressionSyntax access:
                    return access.Name.GetLocation();
                case MemberBindingExpressionSyntax binding:
                    return binding.Name.GetLocation();
                default:
                    return syntax.GetLocation();
            }
        }
    }

    /// <summary>What an assignment gives to what: <c>(best, stale) = (error, 0)</c> is two.</summary>
    public static IEnumerable<(IOperation Target, IOperation Value)> Parts(this IAssignmentOperation assignment) =>
        assignment.Target is ITupleOperation targets && assignment.Value.Unwrap() is ITupleOperation values
            ? targets.Elements.Zip(values.Elements, (target, value) => (target, value))
            : new[] { (assignment.Target, assignment.Value) };
}
