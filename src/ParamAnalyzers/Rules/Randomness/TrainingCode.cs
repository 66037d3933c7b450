using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>Whether what is drawn at a place shapes a model.</summary>
internal static class TrainingCode
{
    private const Phases ShapesTheModel = Phases.Training | Phases.Configuration | Phases.Surgery;

    private static readonly WordSet SplitWords = new("split", "splitter", "splits", "fold", "folds", "kfold", "holdout", "hold", "bootstrap", "resample", "resampler", "stratified");

    /// <summary>In a trainer, whatever sets it up or trains it; elsewhere, what comes before a training in the same body, and what splits rows or draws samples of them by its name.</summary>
    public static bool ShapesAModel(IOperation use, ISymbol callable, TypeFacts facts)
    {
        var phases = facts.PhasesOf(callable);
        return SplitsData(callable, facts) || (facts.Session.Shapes.Of(facts.Type).IsTrainer
            ? phases != Phases.None && phases.IsSubsetOf(ShapesTheModel)
            : phases != Phases.Unseen && facts.Invocations.Any(call =>
                SymbolEqualityComparer.Default.Equals(call.Callable, callable)
                && call.Operation is IInvocationOperation training
                && training.Syntax.SpanStart > use.Syntax.SpanStart
                && facts.Session.Trains(training.TargetMethod)));
    }

    private static bool SplitsData(ISymbol callable, TypeFacts facts) =>
        callable is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method
        && (SplitWords.HasWordOf(method.Name) || SplitWords.HasWordOf(facts.Type.Name))
        && method.Parameters.Any(parameter => facts.Session.Shapes.MayBeData(parameter.Type));
}
