using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Flow;

/// <summary>What runs again and again: loops, and lambdas that are called once for each element.</summary>
internal static class Repetition
{
    /// <summary>The nearest loop or per-element lambda around the operation, or null.</summary>
    public static IOperation? Around(IOperation operation)
    {
        var inner = operation;
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IForLoopOperation loop when loop.Before.Contains(inner):
                case IForEachLoopOperation each when ReferenceEquals(each.Collection, inner):
                    break;
                case ILoopOperation loop:
                    return loop;
                case IAnonymousFunctionOperation lambda:
                    return IsCalledPerElement(lambda) ? lambda : null;
                case ILocalFunctionOperation:
                    return null;
            }

            inner = parent;
        }

        return null;
    }

    /// <summary>True when the value is the same in every round: made of constants, and of variables and members that the round neither declares nor writes.</summary>
    public static bool IsInvariant(IOperation value, IOperation round, TypeFacts facts) => value.DescendantsAndSelf().All(operation => operation switch
    {
        ILocalReferenceOperation { Local: var local } => !IsDeclaredIn(local, round) && !facts.Values.Of(local).Any(binding => IsIn(binding.Value, round) || binding.Kind == BindingKind.Opaque),
        IParameterReferenceOperation { Parameter: var parameter } => !IsDeclaredIn(parameter, round) && !facts.Values.Of(parameter).Any(binding => IsIn(binding.Value, round)),
        IPropertyReferenceOperation { Property: { } property } when !IsPlain(property) => false,
        IMemberReferenceOperation { Member: var member } => !facts.Writes.Any(write => SymbolEqualityComparer.Default.Equals(write.Symbol, member) && IsIn(write.Raw.Operation, round)),
        IInvocationOperation or IIncrementOrDecrementOperation or IAssignmentOperation or IObjectCreationOperation or IAwaitOperation => false,
        _ => true,
    });

    public static bool IsIn(IOperation operation, IOperation round) =>
        operation.Syntax.SyntaxTree == round.Syntax.SyntaxTree && round.Syntax.Span.Contains(operation.Syntax.Span);

    private static bool IsDeclaredIn(ISymbol symbol, IOperation round) =>
        symbol.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == round.Syntax.SyntaxTree && round.Syntax.Span.Contains(declaration.Span));

    /// <summary>A property of other people's types is taken for a value; one of ours has to be an automatic one.</summary>
    private static bool IsPlain(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.IsEmpty
        || property.ContainingType.GetMembers().Any(member => member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private static bool IsCalledPerElement(IAnonymousFunctionOperation lambda)
    {
        var parent = lambda.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } }
            && (method.ContainingType is { Name: "Enumerable" or "ParallelEnumerable" or "Parallel" or "Queryable" } || method.Name is "ForEach" or "ConvertAll");
    }
}
