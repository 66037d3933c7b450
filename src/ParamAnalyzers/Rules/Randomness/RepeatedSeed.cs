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
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1007_SeedIsRepeated;

    public override bool IsTriggeredBy(in Glance glance) => glance.Operation switch
    {
        IObjectCreationOperation { Arguments.Length: 1, Type: var type } => type.IsRandom() || glance.Session.MlNet.IsContext(type),
        IInvocationOperation call => glance.Session.TorchSharp.IsReseeding(call.TargetMethod),
        _ => false,
    };

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (facts.CallableOf(operation) is not { } callable || SeedOf(operation) is not { } seed)
        {
            return;
        }

        var isReseeding = operation is IInvocationOperation;
        var place = isReseeding ? operation.NameLocation() : operation.Syntax.GetLocation();
        if (isReseeding && facts.PhasesOf(callable).IsSubsetOf(Phases.Prediction))
        {
            Report(place, $"'{operation.Syntax}' in '{CallableNames.Of(callable)}', which predicts, resets the randomness of the whole process; seed once, before training", report);
        }
        else if (RoundOf(operation, seed, callable, facts) is { } round && !IsTrial(round, facts) && (isReseeding || TrainingCode.ShapesAModel(operation, callable, facts)))
        {
            Report(place, $"'{operation.Syntax}' starts anew with the same seed in every round, so every round draws the same numbers; create it once, before the loop", report);
        }
    }

    private void Report(Location place, string reason, TypeReport report) => report.At(Descriptor, place, new Evidence(EvidenceKind.Origin, reason), reason);

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

        return callable is IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private } or IMethodSymbol { MethodKind: MethodKind.LocalFunction }
            && !IsKept(operation)
            && facts.Invocations
                .Where(call => call.Operation is IInvocationOperation { TargetMethod: var called } && SymbolEqualityComparer.Default.Equals(called.OriginalDefinition, callable))
                .Select(call => Repetition.Around(call.Operation))
                .FirstOrDefault(around => around is not null) is { } caller
            && seed.DescendantsAndSelf().All(part => part is not (IParameterReferenceOperation or ILocalReferenceOperation))
            && Repetition.IsInvariant(seed, caller, facts)
            ? caller
            : null;
    }

    private static bool IsKept(IOperation creation)
    {
        var parent = creation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent is IAssignmentOperation { Target: IMemberReferenceOperation } or IReturnOperation or ICoalesceOperation;
    }

    /// <summary>A round that builds its own model is a trial of its own: the same seed makes trials comparable.</summary>
    private static bool IsTrial(IOperation round, TypeFacts facts) => facts.Invocations.Any(call => Repetition.IsIn(call.Operation, round) && call.Operation switch
    {
        IObjectCreationOperation { Type: INamedTypeSymbol created } => facts.Session.Shapes.Of(created).IsTrainer || facts.Session.TorchSharp.IsModule(created),
        IInvocationOperation made => facts.Session.MlNet.Classify(made.TargetMethod) is MlNetCall.Stage or MlNetCall.Fit or MlNetCall.CrossValidate
            || (facts.Session.TorchSharp.IsModule(made.TargetMethod.ReturnType) && made.TargetMethod.Name != "forward"),
        _ => false,
    });
}
