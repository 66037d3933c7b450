using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Flow;

/// <summary>A score that ends the training: <c>if (error > best) break; best = error;</c></summary>
internal static class EarlyStopping
{
    private static readonly WordSet WorstWords = new("worst", "max", "highest", "limit");

    /// <summary>True when the first round that scores worse than the one before is the last, and every round goes on training the same model.</summary>
    /// <param name="round">The loop.</param>
    /// <param name="scoring">What the score comes out of.</param>
    /// <param name="facts">The facts of the type in which it stands.</param>
    public static bool Follows(IOperation round, IInvocationOperation scoring, TypeFacts facts)
    {
        if (round is not ILoopOperation { Body: IBlockOperation { Operations: var statements } } || !GoesOnTraining(round, facts))
        {
            return false;
        }

        if (statements.Any(statement => statement is IConditionalOperation { WhenFalse: { } otherwise } improvement && GivesUp(otherwise) && IsImprovement(improvement, round, scoring, facts)))
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
            BindingCollector.Target(best) is { } variable && kept.TryGetValue(variable, out var keep) && keep.Place > place
            && BindingCollector.Target(score) is { } current && SymbolEqualityComparer.Default.Equals(current, keep.Score);
    }

    private static bool GoesOnTraining(IOperation round, TypeFacts facts) => facts.Torch.Reaches(round, TorchCall.OptimizerStep) || facts.Calls.Any(call =>
        Repetition.IsIn(call, round)
        && facts.Session.Trains(call.TargetMethod)
        && (call.Instance is not { } model || BindingCollector.Target(model) is not { } holder || !Repetition.IsDeclaredIn(holder, round)));

    /// <summary>The variables that outlive the round and are given its score, by the last statement that does so.</summary>
    private static Dictionary<ISymbol, (int Place, ISymbol Score)> KeptScores(IOperation round, IReadOnlyList<IOperation> statements)
    {
        var kept = new Dictionary<ISymbol, (int, ISymbol)>(SymbolEqualityComparer.Default);
        for (var place = 0; place < statements.Count; place++)
        {
            if (statements[place] is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: var target, Value: var value } }
                && BindingCollector.Target(target) is { } best && !Repetition.IsDeclaredIn(best, round) && !WorstWords.HasWordOf(best.Name)
                && BindingCollector.Target(value) is { } score)
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
        BindingCollector.Target(best) is { } variable && !Repetition.IsDeclaredIn(variable, round) && !WorstWords.HasWordOf(variable.Name)
        && BindingCollector.Target(score) is not null
        && branch.DescendantsAndSelf().OfType<IAssignmentOperation>()
            .SelectMany(assignment => assignment.Parts()).Any(part => AreSame(part.Target, best) && AreSame(part.Value, score));

    private static bool AreSame(IOperation one, IOperation other) => SymbolEqualityComparer.Default.Equals(BindingCollector.Target(one), BindingCollector.Target(other));

    /// <summary>The patience is at its end: <c>else if (++stale >= patience) break;</c></summary>
    private static bool GivesUp(IOperation otherwise) => otherwise switch
    {
        IBlockOperation { Operations: var operations } => operations.Any(GivesUp),
        IConditionalOperation { WhenTrue: var branch } => EndsTheLoop(branch),
        _ => EndsTheLoop(otherwise),
    };

    private static bool EndsTheLoop(IOperation branch) => branch switch
    {
        IBranchOperation { BranchKind: BranchKind.Break } => true,
        IBlockOperation { Operations: [.., var last] } => EndsTheLoop(last),
        _ => false,
    };
}
