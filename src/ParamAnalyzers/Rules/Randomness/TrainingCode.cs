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

    /// <summary>In a trainer, whatever sets it up or trains it; elsewhere, what comes before a training in the same body.</summary>
    public static bool ShapesAModel(IOperation use, ISymbol callable, TypeFacts facts)
    {
        var phases = facts.PhasesOf(callable);
        return facts.Session.Shapes.Of(facts.Type).IsTrainer
            ? phases != Phases.None && phases.IsSubsetOf(ShapesTheModel)
            : phases != Phases.Unseen && facts.Invocations.Any(call =>
                SymbolEqualityComparer.Default.Equals(call.Callable, callable)
                && call.Operation is IInvocationOperation training
                && training.Syntax.SpanStart > use.Syntax.SpanStart
                && facts.Session.Trains(training.TargetMethod));
    }
}
