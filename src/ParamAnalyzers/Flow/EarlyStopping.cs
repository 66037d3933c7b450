using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Flow;

/// <summary>A score that ends the training, at once, <c>if (error > best) break; best = error;</c>, or when it has not improved for a while.</summary>
internal static class EarlyStopping
{
    private static readonly WordSet WorstWords = new("worst", "max", "highest", "limit");

    /// <summary>True when rounds that score no better than those before are the last ones, and every round goes on training the same model.</summary>
    /// <param name="round">The loop.</param>
    /// <param name="scoring">What the score comes out of.</param>
    /// <param name="facts">The facts of the type in which it stands.</param>
    public static bool Follows(IOperation round, IInvocationOperation scoring, TypeFacts facts)
    {
        if (round is not ILoopOperation { Body: IBlockOperation { Operations: var statements } } || !GoesOnTraining(round, scoring, facts))
        {
            return false;
        }

        if (statements.Any(statement => statement is IConditionalOperation { WhenFalse: { } otherwise } improvement && IsImprovement(improvement, round, scoring, facts) && (EndsTheLoop(otherwise) || RunsOutOfPatience(improvement, round))))
        {
            return true;
        }

        var kept = KeptScores(round, statements);
        for (var place = 0; place < statements.Length; place++)
        {
            if (statements[place] is IConditionalOperation { WhenFalse: null, Condition: IBinaryOperation comparison } choice && Selection.IsOrdering(comparison) && EndsTheLoop(choice.WhenTrue)
                && (IsKept(comparison.LeftOperand, comparison.RightOperand, place) || IsKept(comparison.RightOperand, comparison.LeftOperand, place))
                && Selection.Reaches(comparison, scoring, facts.Values))
            {
                return true;
            }
        }

        return false;

        bool IsKept(IOperation best, IOperation score, int place) =>
            Variables.Of(best) is { } variable && kept.TryGetValue(variable, out var keep) && keep.Place > place
            && Variables.Of(score) is { } current && SymbolEqualityComparer.Default.Equals(current, keep.Score);
    }

    private static bool GoesOnTraining(IOperation round, IInvocationOperation scoring, TypeFacts facts) => facts.Torch.Reaches(round, TorchCall.OptimizerStep) || facts.CallsIn(round).Any(call =>
        facts.Session.Trains(call.TargetMethod)
        && !(Variables.HolderOf(call) is { } result && Repetition.IsDeclaredIn(result, round))
        && (call.Instance is not { } model || Variables.Of(model) is not { } holder || !Repetition.IsDeclaredIn(holder, round)))
        || MovesWhatItScores(round, scoring);

    /// <summary>The round changes element by element what is scored, an array of coefficients: <c>beta[i] -= step * gradient[i];</c></summary>
    private static bool MovesWhatItScores(IOperation round, IInvocationOperation scoring) => round.Descendants().OfType<ICompoundAssignmentOperation>().Any(step =>
        step.Target.Unwrap() is IArrayElementReferenceOperation { ArrayReference: var array, Type: { } type } && type.IsFloating()
        && Variables.Of(array) is { } moved && !Repetition.IsDeclaredIn(moved, round) && scoring.Arguments.ArgumentThatIs(moved) is not null);

    /// <summary>The variables that outlive the round and are given its score, by the last statement that does so.</summary>
    private static Dictionary<ISymbol, (int Place, ISymbol Score)> KeptScores(IOperation round, IReadOnlyList<IOperation> statements)
    {
        var kept = new Dictionary<ISymbol, (int, ISymbol)>(SymbolEqualityComparer.Default);
        for (var place = 0; place < statements.Count; place++)
        {
            if (statements[place] is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: var target, Value: var value } }
                && Variables.Of(target) is { } best && !Repetition.IsDeclaredIn(best, round) && !WorstWords.HasWordOf(best.Name)
                && Variables.Of(value) is { } score)
            {
                kept[best] = (place, score);
            }
        }

        return kept;
    }

    /// <summary><c>if (error &lt; best) { best = error; stale = 0; }</c></summary>
    private static bool IsImprovement(IConditionalOperation choice, IOperation round, IInvocationOperation scoring, TypeFacts facts) =>
        choice.Condition is IBinaryOperation comparison && Selection.IsOrdering(comparison) && Selection.Reaches(comparison, scoring, facts.Values)
        && (IsKeptIn(choice.WhenTrue, comparison.LeftOperand, comparison.RightOperand, round) || IsKeptIn(choice.WhenTrue, comparison.RightOperand, comparison.LeftOperand, round));

    private static bool IsKeptIn(IOperation branch, IOperation best, IOperation score, IOperation round) =>
        Variables.Of(best) is { } variable && !Repetition.IsDeclaredIn(variable, round) && !WorstWords.HasWordOf(variable.Name)
        && branch.DescendantsAndSelf().OfType<IAssignmentOperation>()
            .SelectMany(assignment => assignment.Parts()).Any(part => Variables.AreSame(part.Target, best) && Variables.AreSame(part.Value, score));

    /// <summary>What is counted while nothing improves, and begins anew when something does, ends the loop: <c>else if (++stale >= patience) break;</c>, <c>for (…; stale &lt; patience; …)</c>.</summary>
    private static bool RunsOutOfPatience(IConditionalOperation improvement, IOperation round)
    {
        var begunAnew = improvement.WhenTrue.DescendantsAndSelf().OfType<IAssignmentOperation>().SelectMany(assignment => assignment.Parts()).Select(part => Variables.Of(part.Target));
        var counters = improvement.WhenFalse!.DescendantsAndSelf().Select(Counted).OfType<ISymbol>().Intersect(begunAnew, SymbolEqualityComparer.Default).ToList();
        return counters.Count > 0 && (IsCounted(ConditionOf(round)) || round.Descendants().OfType<IConditionalOperation>().Any(choice =>
            EndsTheLoop(choice.WhenTrue) && ReferenceEquals(LeftBy(choice), round) && IsCounted(choice.Condition)));

        bool IsCounted(IOperation? condition) => condition?.DescendantsAndSelf().Any(part => counters.Contains(Variables.Of(part), SymbolEqualityComparer.Default)) == true;
    }

    private static IOperation? ConditionOf(IOperation loop) => loop switch
    {
        IForLoopOperation { Condition: var condition } => condition,
        IWhileLoopOperation { Condition: var condition } => condition,
        _ => null,
    };

    /// <summary>What a <c>break</c> leaves.</summary>
    private static IOperation? LeftBy(IOperation choice) => choice.Ancestors().FirstOrDefault(parent => parent is ILoopOperation or ISwitchOperation);

    /// <summary>The variable that is counted up or down: <c>stale++</c>, <c>patience -= 1</c>.</summary>
    private static ISymbol? Counted(IOperation operation) => operation switch
    {
        IIncrementOrDecrementOperation step => Variables.Of(step.Target),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } step => Variables.Of(step.Target),
        _ => null,
    };

    private static bool EndsTheLoop(IOperation branch) => branch switch
    {
        IBranchOperation { BranchKind: BranchKind.Break } => true,
        IBlockOperation { Operations: [.., var last] } => EndsTheLoop(last),
        _ => false,
    };
}
