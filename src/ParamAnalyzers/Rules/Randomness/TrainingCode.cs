using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>Whether what is drawn at a place shapes a model.</summary>
internal static class TrainingCode
{
    private const Phases ShapesTheModel = Phases.Training | Phases.Configuration | Phases.Surgery;

    /// <summary>Parts and samples of rows that only learning knows.</summary>
    private static readonly WordSet SampleWords = DataPartWords.Folds.With("holdout", "bootstrap", "resample", "stratified");

    private static readonly WordSet AugmentationWords = new("augment", "augmenter", "augmentation");

    private static readonly WordSet BatchWords = new("batch", "batches", "minibatch", "minibatches");

    private static readonly WordSet PickWords = BatchWords.With("sample");

    private static readonly WordSet ActionWords = new("act", "choose", "select", "explore");

    /// <summary>What is only told, drawn on a screen or written to a file.</summary>
    private static readonly WordSet TellingWords = new("save", "write", "print", "plot", "export", "dump", "show", "report", "render", "display");

    private static readonly WordSet EpochWords = new("epoch", "epochs", "episode", "episodes");

    /// <summary>In a trainer, whatever sets it up or trains it; elsewhere, and where a static method hands out a trainer, what comes before a training in the same body, what steps an optimizer or samples experiences, what learners draw from, and what splits rows, draws samples of them or augments them by its name.</summary>
    public static bool ShapesAModel(IOperation use, ISymbol callable, TypeFacts facts) =>
        !OnlyTells(callable, facts) && (SplitsData(callable, facts) || Augments(callable, facts) || IsPartOfTraining(use, callable, facts) || SharedDraws.ReachLearners(use, facts));

    /// <summary>The same without the splits, which may be of anything that can be put into groups.</summary>
    public static bool IsPartOfTraining(IOperation use, ISymbol callable, TypeFacts facts)
    {
        var phases = facts.PhasesOf(callable);
        var isOfALearner = facts.Session.Shapes.Of(facts.Type) is { IsTrainer: true } || IsModel(facts);
        return DrawsForTraining(use, callable, facts)
            || (isOfALearner && phases != Phases.None && phases.IsSubsetOf(ShapesTheModel) && !SetsUpWhatNeverTrains(callable, facts))
            || ((!isOfALearner || HandsOutATrainer(callable, facts)) && phases != Phases.Unseen && ComesBeforeTraining(use, callable, facts));
    }

    /// <summary>What saves, prints or draws results and trains nothing itself.</summary>
    private static bool OnlyTells(ISymbol callable, TypeFacts facts) => TellingWords.BeginsWithWordOf(callable.Name)
        && !facts.Invocations.Any(call => SymbolEqualityComparer.Default.Equals(call.Callable, callable) && call.Operation is IInvocationOperation training && facts.Session.Trains(training.TargetMethod));

    /// <summary><c>static Policy QuickStart(rows, labels)</c> beside other static methods that train.</summary>
    private static bool HandsOutATrainer(ISymbol callable, TypeFacts facts) =>
        callable is IMethodSymbol { IsStatic: true, ReturnType: INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } made } && facts.Session.Shapes.Of(made).IsTrainer;

    private static bool ComesBeforeTraining(IOperation use, ISymbol callable, TypeFacts facts) => !IsText(use) && facts.Invocations.Any(call =>
        SymbolEqualityComparer.Default.Equals(call.Callable, callable)
        && call.Operation is IInvocationOperation training
        && training.Syntax.SpanStart > use.Syntax.SpanStart
        && facts.Session.Trains(training.TargetMethod));

    /// <summary>What is drawn here, or drawn from the generator that is kept here, is for training beyond doubt.</summary>
    private static bool DrawsForTraining(IOperation use, ISymbol callable, TypeFacts facts) =>
        callable is not IMethodSymbol { MethodKind: not MethodKind.Constructor } && Variables.HolderOf(use) is { } generator and (IFieldSymbol or IPropertySymbol)
            ? facts.ReferencesTo(generator).Any(draw => IsDrawnForTraining(draw, facts))
            : IsDrawnForTraining(use, facts);

    /// <summary>An optimizer of TorchSharp steps in the same method or round, weights of a part of a network begin with it, an agent chooses what to do by it, or it picks experiences that are learned from once more: <c>ReplayMemory.Sample(int count)</c>.</summary>
    private static bool IsDrawnForTraining(IOperation draw, TypeFacts facts) =>
        facts.Owners.Of(draw) is { } owner && !IsText(draw)
        && (StepsAround(draw, owner, facts)
            || DrawnWeights.Take(draw, facts)
            || (ChoosesAnAction(owner, facts) && LearnsFromItsActions(facts))
            || (Words.Contains(facts.Type.Name, "replay") && PickWords.HasWordOf(CallableNames.Of(owner))));

    /// <summary>What is observed goes in, and a number or a tensor comes out: <c>int Act(float[] observed)</c>, <c>Tensor SelectAction(Tensor state)</c>.</summary>
    private static bool ChoosesAnAction(ISymbol owner, TypeFacts facts) =>
        Owners.MemberAround(owner) is IMethodSymbol { IsStatic: false, ReturnType: var action } method
        && (ActionWords.BeginsWithWordOf(method.Name) || Words.Contains(method.Name, "action"))
        && (action.IsNumeric() || action.TypeKind == TypeKind.Enum || facts.Session.TorchSharp.IsTensor(action))
        && method.Parameters.Any(given => facts.Session.TorchSharp.IsTensor(given.Type) || (given.Type.HoldsElements() && given.Type.ElementType().IsFloating()));

    /// <summary>An agent that steps an optimizer in a method of training, <c>Learn(replay)</c>, learns from what it has chosen to do.</summary>
    private static bool LearnsFromItsActions(TypeFacts facts) => facts.Session.TorchSharp.IsPresent && facts.Once(nameof(LearnsFromItsActions), () =>
        facts.Members.Any(member => member is IMethodSymbol { IsStatic: false } method && facts.Session.Shapes.PhaseOf(method) == Phases.Training && facts.Torch.Reaches(method, TorchCall.OptimizerStep)));

    private static bool StepsAround(IOperation draw, ISymbol owner, TypeFacts facts) =>
        facts.Session.TorchSharp.IsPresent
        && draw.Ancestors().OfType<ILoopOperation>().ToList() is var rounds
        && (rounds.Find(round => round is IForEachLoopOperation { Collection: var rows } && rows.Syntax.Span.Contains(draw.Syntax.Span)) is { } overRows
            ? facts.Torch.Reaches(overRows, TorchCall.OptimizerStep)
            : facts.Torch.UsesIn(owner).Any(use => use.Kind == TorchCall.OptimizerStep) || rounds.Exists(round => facts.Torch.Reaches(round, TorchCall.OptimizerStep)));

    /// <summary>The name of a run and what is printed shape nothing, and a seed that is drawn is there to be written down.</summary>
    private static bool IsText(IOperation draw) => draw.Ancestors().Any(parent => parent is IInterpolatedStringOperation
        || (parent is IVariableDeclaratorOperation { Symbol.Name: var name } && SeedVocabulary.IsSeedName(name)));

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

    /// <summary>A generator that nobody draws from, or hands on. What a field holds may be asked by a type inside this one.</summary>
    public static bool IsNeverAsked(IOperation source, TypeFacts facts) =>
        Variables.HolderOf(source) is { } generator
        && (generator is ILocalSymbol || (generator is IFieldSymbol { DeclaredAccessibility: Accessibility.Private } && facts.Type.GetTypeMembers().IsEmpty))
        && facts.ReferencesTo(generator).All(RawWrite.IsWholeTarget);

    /// <summary>A method that is given rows and hands out others of the same kind.</summary>
    public static bool MakesRows(ISymbol callable, TypeFacts facts) =>
        callable is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method
        && method.ReturnType.HoldsElements() && facts.Session.Shapes.MayBeData(method.ReturnType) && method.ReturnType.ElementType().SpecialType != SpecialType.System_String
        && method.Parameters.Any(parameter => parameter.Type.HoldsElements() && SymbolEqualityComparer.Default.Equals(parameter.Type.ElementType(), method.ReturnType.ElementType()));

    /// <summary>Examples are made out of examples, for training: <c>double[][] Augmentation.Jitter(double[] sample)</c>.</summary>
    private static bool Augments(ISymbol callable, TypeFacts facts) =>
        (AugmentationWords.HasWordOf(callable.Name) || AugmentationWords.HasWordOf(facts.Type.Name)) && !Words.Contains(facts.Type.Name, "test") && MakesRows(callable, facts);

    /// <summary>A method that is given rows, and hands out samples of them by its name, or parts that are called training and test.</summary>
    private static bool SplitsData(ISymbol callable, TypeFacts facts) =>
        callable is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method
        && method.Parameters.Any(parameter => parameter.Type.ElementType().SpecialType != SpecialType.System_String && facts.Session.Shapes.MayBeData(parameter.Type))
        && (SampleWords.HasWordOf(method.Name) || (BatchWords.HasWordOf(method.Name) && MakesRows(method, facts) && (method.ReturnType.ElementType() is { IsTupleType: true } or { Name: "Tensor" })) || ((DataPartWords.Splits.HasWordOf(method.Name) || DataPartWords.Splits.HasWordOf(facts.Type.Name)) && HoldsParts(method.ReturnType)));

    private static bool HoldsParts(ITypeSymbol type) =>
        type is INamedTypeSymbol named && (named.IsTupleType ? named.TupleElements.Cast<ISymbol>() : named.GetMembers()).Any(part => DataPartWords.PartNamed(part.Name) == DataPart.Training);
}
