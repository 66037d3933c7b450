using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
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

    private static bool GoesOnTraining(IOperation round, TypeFacts facts) => facts.Calls.Any(call =>
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

    private static bool EndsTheLoop(IOperation branch) => branch switch
    {
        IBranchOperation { BranchKind: BranchKind.Break } => true,
        IBlockOperation { Operations: [.., var last] } => EndsTheLoop(last),
        _ => false,
    };
}
