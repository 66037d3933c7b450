using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Flow;

/// <summary>Choosing the best of several trials: <c>if (score > best) { best = score; … }</c>, <c>best = Math.Max(best, score)</c>, <c>MaxBy</c>, <c>OrderBy(…).First()</c>.</summary>
internal static class Selection
{
    private const int LongestChain = 16;
    private const int LongestDetour = 4;

    /// <summary>True when each round is compared with the best so far and the better one is kept, or when the best is picked from what the rounds leave behind.</summary>
    public static bool KeepsBest(IOperation round, TypeFacts facts) => Comparisons(round, facts).Any() || PicksFrom(round, facts).Any();

    /// <summary>True for a loop that goes on until a number which each round computes anew is good enough: <c>do { … } while (error > limit)</c>.</summary>
    public static bool EndsByScore(IOperation round, TypeFacts facts) =>
        round is IWhileLoopOperation or IForLoopOperation
        && EndsOf((ILoopOperation)round).SelectMany(condition => condition.DescendantsAndSelf()).OfType<IBinaryOperation>().Any(comparison =>
            IsOrdering(comparison)
            && new[] { comparison.LeftOperand, comparison.RightOperand }.Any(side => side.Type?.IsFloating() == true && IsComputedIn(side, round, facts)));

    /// <summary>A variable that the round computes, or what a method says about one: <c>while (Error(model) > limit) model = Train(…);</c></summary>
    private static bool IsComputedIn(IOperation score, IOperation round, TypeFacts facts) =>
        score.Unwrap() is IInvocationOperation measured
            ? measured.Arguments.Any(argument => argument.Value.Unwrap() is ILocalReferenceOperation { Type.IsReferenceType: true } && IsComputedIn(argument.Value, round, facts))
            : Variables.Of(score) is ILocalSymbol local && facts.Values.Of(local).Any(binding => Repetition.IsIn(binding.Value, round) && !binding.Value.Unwrap().ConstantValue.HasValue);

    /// <summary>The conditions under which a loop ends: its own, and those of a branch that leaves it.</summary>
    private static IEnumerable<IOperation> EndsOf(ILoopOperation loop)
    {
        if (loop is IWhileLoopOperation { Condition: { } own })
        {
            yield return own;
        }

        foreach (var choice in loop.Body.Descendants().OfType<IConditionalOperation>())
        {
            if (Surroundings.Leaves(choice.WhenTrue) && ReferenceEquals(Repetition.Around(choice), loop))
            {
                yield return choice.Condition;
            }
        }
    }

    /// <summary>True when what the rounds are compared by comes out of this operation.</summary>
    public static bool Compares(IOperation round, IOperation scoring, TypeFacts facts) =>
        Comparisons(round, facts).Any(comparison => Reaches(comparison, scoring, facts.Values))
        || PicksFrom(round, facts).Any(result => result is null || Reaches(result, scoring, facts.Values));

    /// <summary>The comparisons of a round with the best so far, whose better side is kept.</summary>
    private static IEnumerable<IOperation> Comparisons(IOperation round, TypeFacts facts)
    {
        foreach (var operation in round.Descendants())
        {
            switch (operation)
            {
                case IConditionalOperation choice:
                    foreach (var comparison in choice.Condition.DescendantsAndSelf().OfType<IBinaryOperation>().Where(comparison => WaysOf(choice).Any(kept => IsBetter(comparison, kept, round) && !(IsOnlyAScore(kept) && IsOneLineOfAReport(comparison, round, facts)))))
                    {
                        yield return comparison;
                    }

                    break;
                case ISimpleAssignmentOperation assignment when KeptByChoice(assignment, round) is { } comparison:
                    yield return comparison;
                    break;
                case ISimpleAssignmentOperation { Value: var value, Target: var target }
                    when value.Unwrap() is IInvocationOperation { TargetMethod: { Name: "Max" or "Min", ContainingType.Name: "Math" } } extreme
                    && OuterVariable(target, round) is { } best && extreme.Arguments.Any(argument => SymbolEqualityComparer.Default.Equals(OuterVariable(argument.Value, round), best)) && !IsOneLineOfAReport(extreme, round, facts):
                    yield return extreme;
                    break;
            }
        }
    }

    /// <summary><c>best = score > best.Score ? (rate, score) : best;</c> keeps what belongs to the round beside the score; the comparison with the best so far, or null.</summary>
    private static IBinaryOperation? KeptByChoice(ISimpleAssignmentOperation assignment, IOperation round)
    {
        if (assignment.Value.Unwrap() is not IConditionalOperation { WhenTrue: var whenTrue, WhenFalse: { } whenFalse } choice
            || assignment.Target.Type?.IsNumeric() != false
            || OuterVariable(assignment.Target, round) is not { } best || Words.Contains(best.Name, "worst"))
        {
            return null;
        }

        var taken = whenTrue.Names(best) ? whenFalse : whenFalse.Names(best) ? whenTrue : null;
        return taken?.DescendantsAndSelf().Any(part => Variables.Of(part) is ILocalSymbol kept && Repetition.IsDeclaredIn(kept, round)) == true
            ? choice.Condition.DescendantsAndSelf().OfType<IBinaryOperation>().FirstOrDefault(comparison => IsOrdering(comparison) && new[] { comparison.LeftOperand, comparison.RightOperand }.Any(side => SymbolEqualityComparer.Default.Equals(BestSoFar(side, round), best)))
            : null;
    }

    /// <summary>The score of every round is put into a collection, and the best of them is only told beside it: nothing is looked up by it, and it is no result by itself.</summary>
    private static bool IsOneLineOfAReport(IOperation comparison, IOperation round, TypeFacts facts)
    {
        var named = comparison.Descendants().Select(part => Variables.Of(part)).OfType<ILocalSymbol>().ToList();
        return named.Where(local => Repetition.IsDeclaredIn(local, round)).Any(score => round.Descendants().Any(operation => IsRecord(operation, score, round)))
            && named.Where(local => !Repetition.IsDeclaredIn(local, round)).All(best => facts.ReferencesTo(best).All(use => use.Surrounding() switch
            {
                IReturnOperation => false,
                IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => false,
                IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "IndexOf" or "LastIndexOf" or "BinarySearch" } } => false,
                _ => true,
            }));
    }

    private static bool IsRecord(IOperation operation, ISymbol score, IOperation round) => operation switch
    {
        IInvocationOperation { Instance: { } list } call => Additions.IncludesOne(call.TargetMethod.Name) && OuterVariable(list, round) is not null && call.Mentions(score) && !Surroundings.IsConditional(call, round),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } table }, Value: var value } set => OuterVariable(table, round) is not null && value.Mentions(score) && !Surroundings.IsConditional(set, round),
        ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation { ArrayReference: var array }, Value: var value } set => OuterVariable(array, round) is not null && value.Mentions(score) && !Surroundings.IsConditional(set, round),
        _ => false,
    };

    /// <summary>Nothing is kept but a number: <c>best = score;</c></summary>
    private static bool IsOnlyAScore(IOperation kept) =>
        (kept is IBlockOperation { Operations: [var only] } ? only : kept) is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target.Type: { } type } } && type.IsNumeric();

    /// <summary>What may follow on a condition: its branches, and, where it only skips the rest of the round, that rest: <c>if (error >= best) continue; best = error;</c></summary>
    private static IEnumerable<IOperation> WaysOf(IConditionalOperation choice)
    {
        yield return choice.WhenTrue;
        if (choice.WhenFalse is { } otherwise)
        {
            yield return otherwise;
        }
        else if (choice is { WhenTrue: IBranchOperation { BranchKind: BranchKind.Continue } or IBlockOperation { Operations: [IBranchOperation { BranchKind: BranchKind.Continue }] }, Parent: IBlockOperation block })
        {
            foreach (var rest in block.Operations.Skip(block.Operations.IndexOf(choice) + 1))
            {
                yield return rest;
            }
        }
    }

    /// <summary>What a round leaves behind for a later pick: an element that is added to a collection, or null for the result of a lambda.</summary>
    private static IEnumerable<IOperation?> PicksFrom(IOperation round, TypeFacts facts)
    {
        if (round is IAnonymousFunctionOperation or IMethodReferenceOperation && (ResultsOf(round, out var results) || (results is not null && IsPickedFrom(results, facts) && (round is IAnonymousFunctionOperation || IsElementPickedFrom(results, facts)))))
        {
            yield return null;
        }

        foreach (var operation in round.Descendants())
        {
            var (collection, element) = operation switch
            {
                IInvocationOperation { Instance: { } list } call when Additions.IncludesOne(call.TargetMethod.Name) => (list, call),
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } table } } set => (table, set.Value),
                ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation { ArrayReference: var array } } set => (array, set.Value),
                _ => ((IOperation?)null, (IOperation?)null),
            };
            if (collection is not null && OuterVariable(collection, round) is { } kept && IsPickedFrom(kept, facts))
            {
                yield return element;
            }
        }
    }

    /// <summary>True when the scoring is part of the value, or of what the variables in it were given.</summary>
    public static bool Reaches(IOperation value, IOperation scoring, ValueIndex values) =>
        ValueIndex.PartsBehind(value, LongestDetour, symbol => symbol is ILocalSymbol ? values.Of(symbol) : []).Any(part => ReferenceEquals(part, scoring));

    /// <summary>True for a call that picks the extreme of a sequence.</summary>
    public static bool Picks(IInvocationOperation call) =>
        MayPick(call.TargetMethod)
        && (call.TargetMethod.Name is "MaxBy" or "MinBy" or "Max" or "Min" || IsOrdered(SourceOf(call)));

    /// <summary>A sequence in order, or what is selected from its elements.</summary>
    private static bool IsOrdered(IOperation? sequence)
    {
        while (sequence is IInvocationOperation { TargetMethod.Name: "Select" } selected)
        {
            sequence = SourceOf(selected);
        }

        return sequence is IInvocationOperation { TargetMethod.Name: "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" };
    }

    /// <summary>True for methods that pick the extreme of a sequence, or of one that is in order.</summary>
    public static bool MayPick(IMethodSymbol method) => method is
    {
        Name: "MaxBy" or "MinBy" or "Max" or "Min" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault",
    } && method.IsLinq();

    /// <summary>The sequence that a call of LINQ works on.</summary>
    public static IOperation? SourceOf(IInvocationOperation call) => call.Source()?.Unwrap();

    private static bool IsBetter(IBinaryOperation comparison, IOperation kept, IOperation round) =>
        IsOrdering(comparison)
        && new[] { comparison.LeftOperand, comparison.RightOperand }.Any(side => BestSoFar(side, round) is { } best && Assigns(kept, best));

    /// <summary>More or less than something.</summary>
    public static bool IsOrdering(IBinaryOperation comparison) =>
        comparison.OperatorKind is BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual;

    /// <summary>The variable that holds the best so far, or of which the best score is a part: <c>best.Score</c>.</summary>
    private static ISymbol? BestSoFar(IOperation side, IOperation round)
    {
        var current = side.Unwrap();
        return current is IMemberReferenceOperation { Instance: { } instance } && instance.Unwrap() is ILocalReferenceOperation or IFieldReferenceOperation
            ? OuterVariable(instance, round)
            : OuterVariable(current, round);
    }

    private static bool Assigns(IOperation block, ISymbol symbol) => block.DescendantsAndSelf().Any(operation => operation switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target.Names(symbol),
        IDeconstructionAssignmentOperation { Target: ITupleOperation targets } => targets.Elements.Any(target => target.Names(symbol)),
        _ => false,
    });

    /// <summary>The variable or member that lives longer than the round.</summary>
    private static ISymbol? OuterVariable(IOperation operation, IOperation round)
    {
        var symbol = operation.Unwrap() is ITupleOperation ? null : Variables.Of(operation);
        return symbol is not null && !Repetition.IsDeclaredIn(symbol, round) ? symbol : null;
    }

    /// <summary>True when what the lambda, or the method, of a <c>Select</c> returns is picked from at once; else the variable that holds the results of all rounds.</summary>
    private static bool ResultsOf(IOperation lambda, out ISymbol? results)
    {
        results = null;
        for (var parent = lambda.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IInvocationOperation call when Picks(call):
                    return true;
                case IInvocationOperation { TargetMethod.Name: not ("Select" or "SelectMany" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "ToList" or "ToArray" or "AsParallel" or "Where") }:
                    return false;
                case IVariableDeclaratorOperation declarator:
                    results = declarator.Symbol;
                    return false;
                case ISimpleAssignmentOperation assignment:
                    results = Variables.Of(assignment.Target);
                    return false;

                // The result of an inner lambda is part of the result of the outer one.
                case IBlockOperation when parent.Parent is not IAnonymousFunctionOperation:
                    return false;
            }
        }

        return false;
    }

    /// <summary>The extreme of the collection is picked somewhere, and not as one of several numbers that describe the whole.</summary>
    private static bool IsPickedFrom(ISymbol collection, TypeFacts facts)
    {
        var calls = QueriesOf(collection, facts).ToList();
        bool IsCalled(string method) => calls.Exists(call => call.TargetMethod.Name == method);
        return calls.Exists(Picks) && !IsCalled("Average") && !(IsCalled("Min") && IsCalled("Max"));
    }

    /// <summary>One of the results themselves is picked, and not the largest number in them.</summary>
    private static bool IsElementPickedFrom(ISymbol collection, TypeFacts facts) =>
        QueriesOf(collection, facts).Any(call => Picks(call) && call.TargetMethod.Name is not ("Max" or "Min"));

    /// <summary>The calls of LINQ in chains that begin with the collection.</summary>
    private static IEnumerable<IInvocationOperation> QueriesOf(ISymbol collection, TypeFacts facts) => facts.Once(nameof(QueriesOf), () =>
        facts.Calls.Where(call => call.TargetMethod.IsLinq()).ToLookup(RootOf, SymbolEqualityComparer.Default))[collection];

    /// <summary>The variable or member at the start of a chain of LINQ.</summary>
    private static ISymbol? RootOf(IInvocationOperation call)
    {
        IOperation? source = call;
        for (var step = 0; source is IInvocationOperation link && step < LongestChain; step++)
        {
            source = SourceOf(link);
        }

        return source is null or IInvocationOperation ? null : Variables.Of(source);
    }
}
