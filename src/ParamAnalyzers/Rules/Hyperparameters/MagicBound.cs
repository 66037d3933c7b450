using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>Literals at which training ends: the number of its rounds, and the change that is small enough.</summary>
internal static class MagicBound
{
    private const double LargestTolerance = 0.5;
    private const double FewestRounds = 3;

    private static readonly WordSet RoundWords = new("epoch", "epochs", "iteration", "iterations", "iter", "iters", "round", "rounds", "pass", "generation");

    public static IEnumerable<MagicNumber> In(IOperation operation, TypeFacts facts) => operation switch
    {
        IForLoopOperation { Condition: { } condition } loop when IsRounds(loop, facts) =>
            InComparisonsOf(condition, comparison => RoundsIn(comparison, loop.Locals)),
        IWhileLoopOperation { Condition: { } condition } =>
            InComparisonsOf(condition, comparison => RoundsIn(comparison, default) ?? ToleranceIn(comparison, BinaryOperatorKind.GreaterThan, BinaryOperatorKind.GreaterThanOrEqual)),
        IConditionalOperation conditional when Surroundings.Leaves(conditional.WhenTrue) && Surroundings.IsInLoop(conditional) =>
            SmallEnoughIn(conditional.Condition),
        IVariableDeclaratorOperation { Symbol: { Type.SpecialType: SpecialType.System_Boolean } answer, Initializer.Value: { } value } declarator when Surroundings.IsInLoop(declarator) && EndsARound(answer, facts) =>
            SmallEnoughIn(value),
        _ => [],
    };

    /// <summary>True for the name of what counts the rounds of training.</summary>
    public static bool IsRound(string name) => RoundWords.HasWordOf(name);

    /// <summary><c>var converged = change &lt; 0.001; if (converged) break;</c></summary>
    private static bool EndsARound(ILocalSymbol answer, TypeFacts facts) => facts.ReferencesTo(answer).Any(asked =>
        asked.Parent is IConditionalOperation conditional && ReferenceEquals(conditional.Condition, asked) && Surroundings.Leaves(conditional.WhenTrue) && Surroundings.IsInLoop(conditional));

    private static IEnumerable<MagicNumber> SmallEnoughIn(IOperation condition) =>
        InComparisonsOf(condition, comparison => ToleranceIn(comparison, BinaryOperatorKind.LessThan, BinaryOperatorKind.LessThanOrEqual));

    private static IEnumerable<MagicNumber> InComparisonsOf(IOperation condition, Func<IBinaryOperation, MagicNumber?> ask) =>
        condition.DescendantsAndSelf().OfType<IBinaryOperation>().Select(ask).OfType<MagicNumber>();

    /// <summary>A loop that runs over no data: its variable picks no element, and its body learns and reads no lines, and does not try again what failed.</summary>
    private static bool IsRounds(IForLoopOperation loop, TypeFacts facts) =>
        !PicksElements(loop, facts)
        && !loop.Body.Descendants().Any(operation => operation is IInvocationOperation { TargetMethod: { Name: "ReadLine" or "ReadLineAsync", ContainingType.Name: "StreamReader" or "TextReader" or "StringReader" } })
        && loop.Body is not IBlockOperation { Operations: [ITryOperation { Catches.IsEmpty: false }, ..] }
        && loop.Body.DescendantsAndSelf().Any(operation => operation is ILoopOperation
            || (operation is IInvocationOperation { TargetMethod.ContainingType: { } type } && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, facts.Type.OriginalDefinition))
            || (operation is IAssignmentOperation { Target: var target } && target.Unwrap() is IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation));

    /// <summary>The variable of the loop is an index, or an example is made of it, or an index is computed from it, <c>var pixel = y * width + x;</c>, or it picks by equality: <c>rows.Where(row => row.Class == i)</c>.</summary>
    private static bool PicksElements(IForLoopOperation loop, TypeFacts facts)
    {
        var indices = new HashSet<ISymbol>(loop.Locals, SymbolEqualityComparer.Default);
        foreach (var operation in loop.Body.DescendantsAndSelf())
        {
            if (operation is IVariableDeclaratorOperation { Initializer.Value: { } value, Symbol: { Type: var type } computed } && type.IsIntegral() && Uses(value, indices))
            {
                indices.Add(computed);
            }

            if (operation switch
            {
                IArrayElementReferenceOperation element => element.Indices.Any(index => Uses(index, indices)),
                IPropertyReferenceOperation { Arguments.IsEmpty: false } indexer => indexer.Arguments.Any(argument => Uses(argument.Value, indices)),
                IImplicitIndexerReferenceOperation indexer => Uses(indexer.Argument, indices),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } comparison => IsPick(comparison.LeftOperand, comparison.RightOperand, indices) || IsPick(comparison.RightOperand, comparison.LeftOperand, indices),
                IArrayCreationOperation { IsImplicit: false, Initializer: { } example } made => Uses(example, indices) && made.Surrounding() is IArgumentOperation { Parent: IInvocationOperation learning } && facts.Owners.IsOwn(learning),
                IForLoopOperation inner => inner.Before.Any(before => Uses(before, indices)) || (inner.Condition is { } condition && Uses(condition, indices)),
                _ => false,
            })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPick(IOperation index, IOperation of, HashSet<ISymbol> locals) =>
        index.Unwrap() is ILocalReferenceOperation { Local: var local } && locals.Contains(local) && of.Unwrap() is IMemberReferenceOperation { Instance: IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } };

    private static bool Uses(IOperation value, HashSet<ISymbol> locals) =>
        value.DescendantsAndSelf().Any(operation => operation is ILocalReferenceOperation { Local: var local } && locals.Contains(local));

    /// <summary>The bound of a comparison between a round and a literal.</summary>
    private static MagicNumber? RoundsIn(IBinaryOperation comparison, ImmutableArray<ILocalSymbol> rounds) =>
        comparison.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.NotEquals
        && comparison.LeftOperand.Unwrap() is { Type: { } countedIn } counter && countedIn.IsIntegral()
        && (counter is ILocalReferenceOperation { Local: var local } && (rounds.IsDefault ? IsRound(local.Name) : rounds.Contains(local, SymbolEqualityComparer.Default))
            || (rounds.IsDefault && counter is IFieldReferenceOperation { Field: var field } && IsRound(field.Name)))
        && comparison.RightOperand.Unwrap() is ILiteralOperation literal && literal.TryGetNumber(out var number) && number >= FewestRounds
            ? new MagicNumber(literal, "the number of rounds", "Epochs")
            : null;

    private static MagicNumber? ToleranceIn(IBinaryOperation comparison, BinaryOperatorKind kind, BinaryOperatorKind orEqual) =>
        (comparison.OperatorKind == kind || comparison.OperatorKind == orEqual)
        && comparison.LeftOperand.Type is { } type && type.IsFloating()
        && MagicNumber.Factors(comparison.RightOperand).OfType<ILiteralOperation>().FirstOrDefault(factor => factor.TryGetNumber(out var number) && number is > MagicNumber.Smallest and < LargestTolerance) is { } literal
            ? new MagicNumber(literal, "the tolerance at which training stops", "Tolerance")
            : null;
}
