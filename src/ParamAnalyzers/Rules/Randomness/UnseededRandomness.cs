using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>PRM1005: what varies from run to run and shapes a model cannot be repeated.</summary>
internal sealed class UnseededRandomness : TypeRule
{
    private static readonly WordSet SamplingWords = new("fraction", "subsample");

    private static readonly string[] SharedGenerator = ["Shared"];

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1005_UnseededRandomness;

    public override bool MayConcern(in Target target) => TorchSeedDoesNotCover.IsLoader(target) || target switch
    {
        { Created: { } type } => (target.Parameters.IsEmpty && type.IsRandom()) || target.Session.MlNet.IsContext(type),
        { Called: { Name: "ShuffleRows" or "BootstrapSample" or "seed" or "seed_all" or "NewGuid" } } => true,
        { Called: { } method } => method.ContainingType.IsRandom(),
        _ => false,
    };

    public override bool IsTriggeredBy(in Glance glance) => glance.Operation switch
    {
        IObjectCreationOperation creation => creation.IsUnseededRandom() || glance.Session.MlNet.IsContext(creation.Type) || TorchSeedDoesNotCover.IsUnseededLoader(creation),
        IInvocationOperation call => (call.TargetMethod.ContainingType.IsRandom() && glance.TypeMentions(SharedGenerator)) || IsUnseededRowOperation(call, glance.Session) || IsReseedingFromOutside(call, glance.Session) || TorchSeedDoesNotCover.IsUnseededLoader(call) || IsOrderByChance(call),
        _ => false,
    };

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        switch (operation)
        {
            // Where torch is seeded, PRM1010 says more.
            case IObjectCreationOperation when facts.Session.TorchSharp.IsPresent && TorchSeedDoesNotCover.IsSeeded(facts):
                break;
            case IObjectCreationOperation or IInvocationOperation when TorchSeedDoesNotCover.IsUnseededLoader(operation):
                if (!TorchSeedDoesNotCover.IsSeeded(facts))
                {
                    Report(operation is IInvocationOperation ? operation.NameLocation() : operation.Syntax.GetLocation(), "'DataLoader' shuffles with a seed from the system", report);
                }

                break;
            case IInvocationOperation reseeding when IsReseedingFromOutside(reseeding, facts.Session):
                Report(reseeding.NameLocation(), $"'{reseeding.TargetMethod.Name}' takes a seed from the system", report);
                break;
            case IObjectCreationOperation creation when creation.IsUnseededRandom():
                CheckGenerator(creation, creation, "'new Random()' takes its seed from the system", facts, report);
                break;
            case IObjectCreationOperation context when facts.Contexts.SeedOfSource(context) == ContextSeed.Unseeded:
                if (FirstRandomTrainer(context, facts) is { } trainer)
                {
                    Report(context.Syntax.GetLocation(), $"The context has no seed, and '{trainer}' draws from it", report);
                }

                break;
            case IInvocationOperation identifier when IsOrderByChance(identifier):
                if (facts.CallableOf(identifier) is { } callable && TrainingCode.IsPartOfTraining(identifier, callable, facts))
                {
                    Report(identifier.Syntax.GetLocation(), "'Guid.NewGuid()' puts the rows into another order on every run", report);
                }

                break;
            case IInvocationOperation call when call.TargetMethod.ContainingType.IsRandom():
                if (call.Instance is { } generator && facts.Values.TraceToSingle(generator) is IPropertyReferenceOperation { Property: { Name: "Shared", DeclaringSyntaxReferences.IsEmpty: true } } shared)
                {
                    CheckGenerator(call, shared, "'Random.Shared' cannot be seeded", facts, report);
                }

                break;
            case IInvocationOperation rows when facts.Contexts.SeedBehind(rows) != ContextSeed.Seeded:
                Report(rows.NameLocation(), $"'{rows.TargetMethod.Name}' without a seed draws other rows on every run", report);
                break;
        }
    }

    private void CheckGenerator(IOperation use, IOperation source, string reason, TypeFacts facts, TypeReport report)
    {
        if (facts.CallableOf(use) is { } callable
            && TrainingCode.ShapesAModel(use, callable, facts)
            && !SeedChoice.IsLeftToTheCaller(source, facts)
            && !TrainingCode.IsNeverAsked(source, facts)
            && !(callable is IMethodSymbol method && IgnoredSeed.Of(method, facts.Session).Any()))
        {
            Report(source.Syntax.GetLocation(), reason, report);
        }
    }

    private void Report(Location place, string reason, TypeReport report) =>
        report.At(Descriptor, place, new Evidence(EvidenceKind.Origin, reason), reason);

    /// <summary><c>torch.random.seed()</c>, <c>generator.seed()</c>: another seed on every run.</summary>
    private static bool IsReseedingFromOutside(IInvocationOperation call, Session session) =>
        call is { TargetMethod: { Name: "seed" or "seed_all", Parameters.IsEmpty: true } method, Parent: IExpressionStatementOperation } && session.TorchSharp.IsPresent && Libraries.TorchSharp.TorchSharpSymbols.Owns(method);

    /// <summary><c>rows.OrderBy(row => Guid.NewGuid())</c>: a shuffle that nobody can repeat.</summary>
    private static bool IsOrderByChance(IInvocationOperation call) =>
        call.TargetMethod is { Name: "NewGuid", ContainingType: { Name: "Guid", ContainingNamespace.Name: "System" } }
        && call.Ancestors().OfType<IAnonymousFunctionOperation>().FirstOrDefault()?.Ancestors().OfType<IInvocationOperation>().FirstOrDefault() is { TargetMethod: { Name: "OrderBy" or "OrderByDescending" } order }
        && order.IsLinq();

    private static bool IsUnseededRowOperation(IInvocationOperation call, Session session) =>
        call.TargetMethod.Name is "ShuffleRows" or "BootstrapSample"
        && session.MlNet.Classify(call.TargetMethod) == MlNetCall.KeepsOrigin
        && call.Arguments.IsUnseeded();

    /// <summary>The name of a trainer of this type's pipelines that may draw from the context; null when all of them have seeds of their own or draw nothing.</summary>
    private static string? FirstRandomTrainer(IObjectCreationOperation context, TypeFacts facts)
    {
        foreach (var (operation, _) in facts.Invocations)
        {
            if (operation is IInvocationOperation { TargetMethod: { ReturnType: INamedTypeSymbol estimator } method } call
                && facts.Session.MlNet.Classify(method) == MlNetCall.Stage
                && facts.Session.Roles.KnowledgeOfType(estimator)?.Randomness == Knowledge.Randomness.Context
                && facts.Contexts.MayBeOf(context, call)
                && !HasSeed(call, facts)
                && !DrawsNothing(call, facts))
            {
                return method.Name;
            }
        }

        return null;
    }

    /// <summary>
    /// Measured with ML.NET 5.0.1: LightGBM draws where it samples rows or columns or drops trees, and learners of lines draw the order of rows that can be put into another one, which those of a text file cannot unless they are cached.
    /// </summary>
    private static bool DrawsNothing(IInvocationOperation trainer, TypeFacts facts) => trainer.TargetMethod.Name switch
    {
        "LightGbm" => AreOptionsMadeHere(trainer, facts) && !facts.Once(nameof(SamplingWords), () => facts.Operations.Any(operation => operation switch
        {
            IMemberReferenceOperation { Member.Name: var name } => SamplingWords.HasWordOf(name),
            IObjectCreationOperation { Type.ContainingType.Name: "DartBooster" or "GossBooster" } => true,
            _ => false,
        })),
        "AveragedPerceptron" or "LinearSvm" or "OnlineGradientDescent" => facts.Once(nameof(ReadsInOrder), () => ReadsInOrder(facts)),
        _ => false,
    };

    /// <summary>The trainer takes plain arguments, or options that this type makes.</summary>
    private static bool AreOptionsMadeHere(IInvocationOperation trainer, TypeFacts facts) => trainer.Arguments.All(argument => argument.Parameter?.Type.Name != "Options"
        || facts.Values.TraceToSingle(argument.Value) is { } options && (options is IObjectCreationOperation || (options is IInvocationOperation made && facts.Owners.IsOwn(made))));

    /// <summary>The rows come from a text file, and nothing in the type keeps them in memory; nor does a model begin with weights by chance.</summary>
    private static bool ReadsInOrder(TypeFacts facts) =>
        facts.Calls.Any(call => call.TargetMethod.Name is "LoadFromTextFile" or "CreateTextLoader")
        && !facts.Operations.Any(operation => operation is IInvocationOperation { TargetMethod.Name: "Cache" or "AppendCacheCheckpoint" or "LoadFromEnumerable" or "LoadFromBinary" or "CreateDatabaseLoader" or "ShuffleRows" } or IMemberReferenceOperation { Member.Name: "InitialWeightsDiameter" });

    private static bool HasSeed(IInvocationOperation trainer, TypeFacts facts)
    {
        foreach (var argument in trainer.Arguments)
        {
            if (argument.Parameter is { } parameter && SeedVocabulary.IsSeed(parameter, facts.Session.Roles))
            {
                return argument.ArgumentKind == ArgumentKind.Explicit;
            }

            if (facts.Values.TraceToSingle(argument.Value) is IObjectCreationOperation { Initializer: { } initializer }
                && initializer.Initializers.Any(member => member is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } && SeedVocabulary.IsSeedName(target.Member.Name)))
            {
                return true;
            }
        }

        return false;
    }
}
