using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Flow;

/// <summary>What the user calls the result of an operation.</summary>
internal static class HolderNames
{
    /// <summary>The name of the local, member or tuple component that takes the result of the call, however the call is wrapped.</summary>
    public static string? Of(IOperation operation)
    {
        var component = -1;
        var inner = operation;
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case ITupleOperation tuple:
                    component = tuple.Elements.IndexOf(inner);
                    break;
                case IConversionOperation { Type: INamedTypeSymbol { IsTupleType: true } type } when component >= 0 && component < type.TupleElements.Length:
                    return type.TupleElements[component].Name;
                case IReturnOperation { ReturnedValue: ITupleOperation { Type: INamedTypeSymbol { IsTupleType: true } type } } when component >= 0 && component < type.TupleElements.Length:
                    return type.TupleElements[component].Name;
                case IDeconstructionAssignmentOperation { Target: var target } when component >= 0:
                    return (target is IDeclarationExpressionOperation declaration ? declaration.Expression : target) is ITupleOperation targets && component < targets.Elements.Length
                        ? Variables.Of(targets.Elements[component])?.Name
                        : null;
                case IVariableDeclaratorOperation declarator:
                    return declarator.Symbol.Name;
                case ISimpleAssignmentOperation assignment:
                    return Variables.Of(assignment.Target)?.Name;
                case IBlockOperation or IAnonymousFunctionOperation:
                    return null;
            }

            inner = parent;
        }

        return null;
    }
}
