using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>Whether what is drawn at a place shapes a model.</summary>
internal static class TrainingCode
{
    private const Phases ShapesTheModel = Phases.Training | Phases.Configuration | Phases.Surgery;

    /// <summary>Parts and samples of rows that only learning knows.</summary>
    private static readonly WordSet SampleWords = DataPartWords.Folds.With("holdout", "bootstrap", "resample", "stratified");

    private static readonly WordSet BatchWords = new("batch", "batches", "minibatch", "minibatches");

    private static readonly WordSet EpochWords = new("epoch", "epochs", "episode", "episodes");

    /// <summary>In a trainer, whatever sets it up or trains it; elsewhere, what comes before a training in the same body, and what splits rows or draws samples of them by its name.</summary>
    public static bool ShapesAModel(IOperation use, ISymbol callable, TypeFacts facts)
    {
        var phases = facts.PhasesOf(callable);
        return SplitsData(callable, facts) || (facts.Session.Shapes.Of(facts.Type) is { IsTrainer: true } || IsModel(facts)
            ? phases != Phases.None && phases.IsSubsetOf(ShapesTheModel) && !SetsUpWhatNeverTrains(callable, facts)
            : phases != Phases.Unseen && facts.Invocations.Any(call =>
                SymbolEqualityComparer.Default.Equals(call.Callable, callable)
                && call.Operation is IInvocationOperation training
                && training.Syntax.SpanStart > use.Syntax.SpanStart
                && facts.Session.Trains(training.TargetMethod)));
    }

    /// <summary>Only static methods train, as <c>Fit</c> of a distribution does: what an object is made with shapes none.</summary>
    private static bool SetsUpWhatNeverTrains(ISymbol callable, TypeFacts facts) =>
        callable is not IMethodSymbol { MethodKind: not MethodKind.Constructor }
        && !callable.IsStatic
        && facts.Once(nameof(SetsUpWhatNeverTrains), () => facts.Members.OfType<IMethodSymbol>().Where(method => method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation && facts.PhasesOf(method) is var phases && phases != Phases.Unseen && phases.Includes(Phases.Training)).ToList() is { Count: > 0 } trainings
        && trainings.TrueForAll(training => training.IsStatic && !facts.Writes.Any(write => SymbolEqualityComparer.Default.Equals(write.Raw.Callable, training) && SymbolEqualityComparer.Default.Equals(write.Symbol.ContainingType, facts.Type))));

    /// <summary>A model that others train: it predicts, and keeps what is learned under its name.</summary>
    private static bool IsModel(TypeFacts facts) =>
        facts.Session.Shapes.Of(facts.Type).Predicts
        && facts.Members.Any(member => member is IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol && MemberVocabulary.IsCertainlyLearned(member.Name) && member.ValueType()?.ElementType().IsFloating() == true);

    /// <summary>The round is an epoch of a method that trains by its name and has a learning rate, whatever its type looks like: <c>static void TrainAgent(…) { for (var episode = 0; …) … }</c></summary>
    public static bool IsEpochOfTraining(IOperation round, ISymbol callable, TypeFacts facts) =>
        round is IForLoopOperation { Locals: [var counter] } && EpochWords.HasWordOf(counter.Name)
        && callable is IMethodSymbol method && facts.Session.Shapes.PhaseOf(method) == Phases.Training
        && round.Descendants().Any(part => Variables.Of(part) is { } rate && MemberVocabulary.IsLearningRate(rate.Name));

    /// <summary>A method that is given rows and hands out others of the same kind.</summary>
    public static bool MakesRows(ISymbol callable, TypeFacts facts) =>
        callable is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method
        && method.ReturnType.HoldsElements() && facts.Session.Shapes.MayBeData(method.ReturnType) && method.ReturnType.ElementType().SpecialType != SpecialType.System_String
        && method.Parameters.Any(parameter => parameter.Type.HoldsElements() && SymbolEqualityComparer.Default.Equals(parameter.Type.ElementType(), method.ReturnType.ElementType()));

    /// <summary>A method that is given rows, and hands out samples of them by its name, or parts that are called training and test.</summary>
    private static bool SplitsData(ISymbol callable, TypeFacts facts) =>
        callable is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method
        && method.Parameters.Any(parameter => parameter.Type.ElementType().SpecialType != SpecialType.System_String && facts.Session.Shapes.MayBeData(parameter.Type))
        && (SampleWords.HasWordOf(method.Name) || (BatchWords.HasWordOf(method.Name) && MakesRows(method, facts) && (method.ReturnType.ElementType() is { IsTupleType: true } or { Name: "Tensor" })) || ((DataPartWords.Splits.HasWordOf(method.Name) || DataPartWords.Splits.HasWordOf(facts.Type.Name)) && HoldsParts(method.ReturnType)));

    private static bool HoldsParts(ITypeSymbol type) =>
        type is INamedTypeSymbol named && (named.IsTupleType ? named.TupleElements.Cast<ISymbol>() : named.GetMembers()).Any(part => DataPartWords.PartNamed(part.Name) == DataPart.Training);
}
