using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Flow;

/// <summary>Choosing the best of several trials: <c>if (score > best) { best = score; … }</c>, <c>best = Math.Max(best, score)</c>, <c>MaxBy</c>, <c>OrderBy(…).First()</c>.</summary>
internal static class Selection
{
    /// <summary>True when each round is compared with the best so far, and the better one is kept.</summary>
    public static bool KeepsBest(IOperation round) => round switch
    {
        IAnonymousFunctionOperation lambda => ChoosesFrom(lambda),
        _ => round.Descendants().Any(operation => operation switch
        {
            IConditionalOperation { Condition: var condition, WhenTrue: var kept } => condition.DescendantsAndSelf().OfType<IBinaryOperation>().Any(comparison => IsBetter(comparison, kept, round)),
            ISimpleAssignmentOperation { Value: var value, Target: var target } => value.Unwrap() is IInvocationOperation { TargetMethod: { Name: "Max" or "Min", ContainingType.Name: "Math" } } choice
                && OuterVariable(target, round) is { } best && choice.Arguments.Any(argument => SymbolEqualityComparer.Default.Equals(OuterVariable(argument.Value, round), best)),
            _ => false,
        }),
    };

    /// <summary>True when what the rounds are compared by comes out of this operation.</summary>
    public static bool Compares(IOperation round, IOperation scoring, ValueIndex values) =>
        round is IAnonymousFunctionOperation
        || round.Descendants().OfType<IConditionalOperation>()
            .SelectMany(conditional => conditional.Condition.DescendantsAndSelf().OfType<IBinaryOperation>().Where(comparison => IsBetter(comparison, conditional.WhenTrue, round)))
            .Any(comparison => Reaches(comparison, scoring, values, 0))
        || round.Descendants().OfType<IInvocationOperation>().Where(call => call.TargetMethod is { Name: "Max" or "Min", ContainingType.Name: "Math" }).Any(call => Reaches(call, scoring, values, 0));

    private static bool Reaches(IOperation value, IOperation scoring, ValueIndex values, int depth) => value.DescendantsAndSelf().Any(part =>
        ReferenceEquals(part, scoring)
        || (depth < 4 && part is ILocalReferenceOperation && values.TraceToSingle(part) is { } source && !ReferenceEquals(source, part) && Reaches(source, scoring, values, depth + 1)));

    /// <summary>True for a call that picks the extreme of a sequence.</summary>
    public static bool Picks(IInvocationOperation call) =>
        call.TargetMethod is { Name: "MaxBy" or "MinBy" or "Max" or "Min", ContainingType.Name: "Enumerable" }
        || (call.TargetMethod is { Name: "First" or "FirstOrDefault" or "Last" or "LastOrDefault", ContainingType.Name: "Enumerable" } && SourceOf(call) is IInvocationOperation { TargetMethod.Name: "OrderBy" or "OrderByDescending" });

    /// <summary>The sequence that a call of LINQ works on.</summary>
    public static IOperation? SourceOf(IInvocationOperation call) => (call.Instance ?? call.Arguments.ArgumentFor(0)?.Value)?.Unwrap();

    private static bool IsBetter(IBinaryOperation comparison, IOperation kept, IOperation round) =>
        comparison.OperatorKind is BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        && new[] { comparison.LeftOperand, comparison.RightOperand }.Any(side => OuterVariable(side, round) is { } best && Assigns(kept, best));

    private static bool Assigns(IOperation block, ISymbol symbol) => block.DescendantsAndSelf().Any(operation => operation switch
    {
        ISimpleAssignmentOperation assignment => SymbolEqualityComparer.Default.Equals(BindingCollector.Target(assignment.Target), symbol),
        IDeconstructionAssignmentOperation { Target: ITupleOperation targets } => targets.Elements.Any(target => SymbolEqualityComparer.Default.Equals(BindingCollector.Target(target), symbol)),
        _ => false,
    });

    /// <summary>The variable or member that lives longer than the round.</summary>
    private static ISymbol? OuterVariable(IOperation operation, IOperation round)
    {
        var symbol = operation.Unwrap() is ITupleOperation ? null : BindingCollector.Target(operation);
        return symbol is not null && !symbol.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == round.Syntax.SyntaxTree && round.Syntax.Span.Contains(declaration.Span)) ? symbol : null;
    }

    /// <summary>The lambda of a <c>Select</c> whose results are picked from.</summary>
    private static bool ChoosesFrom(IAnonymousFunctionOperation lambda)
    {
        for (var parent = lambda.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IInvocationOperation call when Picks(call):
                    return true;
                case IInvocationOperation { TargetMethod.Name: not ("Select" or "SelectMany" or "OrderBy" or "OrderByDescending" or "ToList" or "ToArray" or "AsParallel" or "Where") }:
                    return false;
                case IBlockOperation:
                    return false;
            }
        }

        return false;
    }
}
