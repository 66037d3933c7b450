using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>PRM1007: a generator that starts anew in every round draws the same numbers in every round.</summary>
internal sealed class RepeatedSeed : TypeRule
{
    private const int DeepestCall = 3;

    private static readonly WordSet GenerationWords = new("gen", "generation", "generations");

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1007_SeedIsRepeated;

    public override bool MayConcern(in Target target) => target switch
    {
        { Created: { } type, Parameters.Length: 1 } => type.IsRandom() || target.Session.MlNet.IsContext(type),
        { Called: { } method } => target.Session.TorchSharp.IsReseeding(method),
        _ => false,
    };

    public override bool IsTriggeredBy(in Glance glance) =>
        glance.Operation is IInvocationOperation
        || Repetition.Around(glance.Operation) is not null
        || (!IsKept(glance.Operation) && (IsCalledByItsType(glance.Member) || glance.IsInLocalFunction()));

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (facts.CallableOf(operation) is not { } callable || SeedOf(operation) is not { } seed || VaryingSeed.SourceOf(seed, facts) is not null)
        {
            return;
        }

        var isReseeding = operation is IInvocationOperation;
        var place = isReseeding ? operation.NameLocation() : operation.Syntax.GetLocation();
        if (isReseeding && facts.PhasesOf(callable).IsSubsetOf(Phases.Prediction))
        {
            Report(place, $"'{operation.Syntax}' in '{CallableNames.Of(callable)}', which predicts, resets the randomness of the whole process; seed once, before training", report);
        }
        else if (RoundOf(operation, seed, callable, facts) is { } round && !IsTrial(round, facts) && !IsGenerationOfAGame(round, callable, facts) && (isReseeding || TrainingCode.ShapesAModel(operation, callable, facts) || TrainingCode.IsEpochOfTraining(round, callable, facts) || MakesRowAfterRow(round, seed, callable, facts)))
        {
            Report(place, $"'{operation.Syntax}' starts anew with the same seed in every round, so every round draws the same numbers; {Remedy(round)}", report, Outermost(round, seed, facts).Syntax.GetLocation());
        }
    }

    /// <summary>A game goes on for good and counts its generations: each begins in the same world, so that those who live there can be compared.</summary>
    private static bool IsGenerationOfAGame(IOperation round, ISymbol callable, TypeFacts facts) =>
        !facts.PhasesOf(callable).Includes(Phases.Training)
        && round is IWhileLoopOperation { Condition.ConstantValue: { HasValue: true, Value: true } }
        && round.Descendants().Any(part => part is IIncrementOrDecrementOperation { Target: var counted } && Variables.Of(counted) is { } counter && GenerationWords.HasWordOf(counter.Name));

    /// <summary>A method that makes rows out of rows goes through those that it is given, and draws for each, once or a number of times. What is computed for each of several numbers may be meant to be comparable.</summary>
    private static bool MakesRowAfterRow(IOperation round, IOperation seed, ISymbol callable, TypeFacts facts) =>
        (round is IForLoopOperation ? Repetition.Around(round) : round) is IForEachLoopOperation { Collection: var rows, Locals: [{ Type: var row }] } each
        && !row.IsNumeric()
        && Variables.Of(rows) is IParameterSymbol { ContainingSymbol: var owner } && SymbolEqualityComparer.Default.Equals(owner, callable)
        && Repetition.IsInvariant(seed, each, facts)
        && TrainingCode.MakesRows(callable, facts);

    private static string Remedy(IOperation round) =>
        Repetition.Enclosing(round).Prepend(round).Any(Repetition.IsParallel)
            ? "rounds that run at the same time must not share a generator, so derive the seed from the round"
            : "create it once, before the loop";

    private void Report(Location place, string reason, TypeReport report, Location? loop = null) => report.At(Descriptor, place, new Evidence(EvidenceKind.Origin, reason, loop), reason);

    /// <summary>The last of the loops around the round that repeat the seed as well.</summary>
    private static IOperation Outermost(IOperation round, IOperation seed, TypeFacts facts) =>
        Repetition.Enclosing(round).TakeWhile(around => Repetition.IsInvariant(seed, around, facts) && !IsTrial(around, facts)).Prepend(round).Last();

    private static IOperation? SeedOf(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Arguments: [{ ArgumentKind: ArgumentKind.Explicit } seed] } creation when !creation.Arguments.IsUnseeded() => seed.Value,
        IInvocationOperation { Arguments: [{ ArgumentKind: ArgumentKind.Explicit } seed, ..] } => seed.Value,
        _ => null,
    };

    /// <summary>The loop around the creation; or around the call of the private method that creates.</summary>
    private static IOperation? RoundOf(IOperation operation, IOperation seed, ISymbol callable, TypeFacts facts)
    {
        if (Repetition.Around(operation) is { } round)
        {
            return Repetition.IsInvariant(seed, round, facts) ? round : null;
        }

        return (IsCalledByItsType(callable) || callable is IMethodSymbol { MethodKind: MethodKind.LocalFunction })
            && !IsKept(operation)
            && facts.CallsTo(callable)
                .Select(Repetition.Around)
                .FirstOrDefault(around => around is not null) is { } caller
            && seed.DescendantsAndSelf().All(part => part is not (IParameterReferenceOperation or ILocalReferenceOperation))
            && Repetition.IsInvariant(seed, caller, facts)
            ? caller
            : null;
    }

    private static bool IsCalledByItsType(ISymbol callable) => callable is IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private };

    private static bool IsKept(IOperation creation) =>
        creation.Surrounding() is IAssignmentOperation { Target: IMemberReferenceOperation } or IReturnOperation or ICoalesceOperation;

    /// <summary>
    /// A round that builds its own model is a trial of its own: the same seed makes trials comparable. The model may be built in a method of the same type, by a delegate, or be what the loop goes through.
    /// </summary>
    private static bool IsTrial(IOperation round, TypeFacts facts) =>
        facts.InvocationsIn(round).Any(call => BuildsAModel(call, facts, DeepestCall))
        || (round is IForEachLoopOperation each && each.Locals.Any(local => !facts.Session.Shapes.IsData(local.Type) && IsTrained(local.Type, facts)));

    private static bool BuildsAModel(IOperation operation, TypeFacts facts, int depth) => operation switch
    {
        IObjectCreationOperation { Type: INamedTypeSymbol created } => IsTrained(created, facts),
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Arguments.IsEmpty: false } call => !IsMetric(call, facts),
        IInvocationOperation made => facts.Session.MlNet.Classify(made.TargetMethod) is MlNetCall.Stage or MlNetCall.Fit or MlNetCall.CrossValidate
            || (facts.Session.Shapes.MakesAModel(made.TargetMethod) && made.Arguments.Any(argument => argument.Value.Unwrap().Type?.IsRandom() == true))
            || (facts.Session.TorchSharp.IsModule(made.TargetMethod.ReturnType) && made.TargetMethod.Name != "forward")
            || (depth > 0 && facts.Owners.IsOwn(made) && facts.Owners.InvocationsIn(made.TargetMethod.OriginalDefinition).Any(inner => BuildsAModel(inner, facts, depth - 1))),
        _ => false,
    };

    /// <summary>A number for what came out and what should have come out, which are of one type: <c>Func&lt;Tensor, Tensor, int&gt;</c>.</summary>
    private static bool IsMetric(IInvocationOperation call, TypeFacts facts) =>
        call.TargetMethod is { Parameters: [{ Type: var actual }, { Type: var expected }], ReturnType: var result } && result.IsNumeric() && facts.Session.Shapes.IsData(actual) && SymbolEqualityComparer.Default.Equals(actual, expected);

    private static bool IsTrained(ITypeSymbol type, TypeFacts facts) =>
        facts.Session.TorchSharp.IsModule(type) || facts.Session.TorchSharp.IsOptimizer(type) || (type is INamedTypeSymbol named && facts.Session.Shapes.Of(named).IsTrainer);
}
