using System.Collections.Generic;
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

/// <summary>What rules about sweeps with seeds have in common: a seed varies from trial to trial, and the best trial is kept.</summary>
internal abstract class SweptSeedRule : TypeRule
{
    private static readonly WordSet MeasureWords = new("measure", "evaluate", "score", "test", "validate", "error", "accuracy", "loss");

    public sealed override bool MayConcern(in Target target) => target.TakesSeed;

    public sealed override bool IsTriggeredBy(in Glance glance)
    {
        foreach (var sink in SeedSink.Of(glance.Operation, glance.Session.Roles))
        {
            if (!sink.Value.ConstantValue.HasValue && (Repetition.Around(glance.Operation) is not null || ParametersOfMethods(sink.Value).Any()))
            {
                return true;
            }
        }

        return false;
    }

    public sealed override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (NotesDownATrial(operation, facts.Session))
        {
            return;
        }

        foreach (var sink in SeedSink.Of(operation, facts.Session.Roles))
        {
            foreach (var trial in IsPassedOn(sink.Value, facts) ? Repetition.RoundsOf(operation, facts) : Repetition.Enclosing(operation))
            {
                if (Repetition.VariesWith(sink.Value, trial, facts) && !SharedSeed.IsTheSameInAll(sink.Value, trial, facts) && (Selection.KeepsBest(trial, facts) || IsRetry(trial, facts)) && TrainsOrSaysSo(trial, facts) && !GoesOnLearning(trial, facts) && !IsAllowed(trial, facts))
                {
                    CheckSweep(sink, trial, facts, report);
                    return;
                }
            }
        }
    }

    /// <summary><c>new Trial(seed, model, score)</c> seeds nothing.</summary>
    private static bool NotesDownATrial(IOperation operation, Session session) => operation is IObjectCreationOperation { Type.DeclaringSyntaxReferences.IsEmpty: false } creation
        && creation.Arguments.Any(argument => argument.Value.Unwrap().Type is { } given && (given.IsOrInherits(session.MlNet.Transformer) || session.TorchSharp.IsModule(given) || (given is INamedTypeSymbol model && session.Shapes.Of(model).Predicts)));

    /// <summary>The trial trains a model, or calls what is named after both and answers with a number: <c>TrainAndMeasure</c>.</summary>
    private static bool TrainsOrSaysSo(IOperation trial, TypeFacts facts) =>
        Repetition.Trains(trial, facts)
        || facts.CallsIn(trial).Any(call => facts.Session.Shapes.MakesAModel(call.TargetMethod)
            || (call.TargetMethod is { DeclaringSyntaxReferences.IsEmpty: false } called && called.ReturnType.IsFloating() && MeasureWords.HasWordOf(called.Name) && facts.Session.Shapes.IsTrainingName(called.Name)));

    /// <summary>Model after model is made and thrown away until one is good enough. A loop that collects its results is no retry: it ends when it has enough of them.</summary>
    private static bool IsRetry(IOperation trial, TypeFacts facts) =>
        Selection.EndsByScore(trial, facts)
        && !facts.CallsIn(trial).Any(call => Additions.IncludesOne(call.TargetMethod.Name))
        && facts.InvocationsIn(trial).Any(call =>
            (call is IObjectCreationOperation { Type: INamedTypeSymbol made } && facts.Session.Shapes.Of(made).IsTrainer)
            || (call is IInvocationOperation training && (facts.Session.Shapes.MakesAModel(training.TargetMethod) || MakesATrainer(training, facts)) && BeginsAnew(training, trial, facts))
            || (facts.Session.TorchSharp.IsModule(call.Type) && ModuleType.IsNew(call, facts.Session.TorchSharp)));

    /// <summary>A method of this type makes a trainer, and hands it out.</summary>
    private static bool MakesATrainer(IInvocationOperation call, TypeFacts facts) =>
        facts.Owners.IsOwn(call) && call.Type is INamedTypeSymbol made && facts.Session.Shapes.Of(made).IsTrainer
        && facts.Owners.InvocationsIn(call.TargetMethod.OriginalDefinition).Any(inner => inner is IObjectCreationOperation && SymbolEqualityComparer.Default.Equals(inner.Type, made));

    /// <summary>Nothing but its seed is left from earlier rounds: what goes on from the residuals or the centroids of the last one is no retry.</summary>
    private static bool BeginsAnew(IInvocationOperation training, IOperation trial, TypeFacts facts) => training.Arguments
        .Where(argument => argument.Parameter is { } parameter && !parameter.Type.IsRandom() && !SeedVocabulary.IsSeed(parameter, facts.Session.Roles))
        .All(argument => !argument.Value.DescendantsAndSelf().Any(part => part is ILocalReferenceOperation { Local: var local } && facts.Values.Of(local).Any(binding => Repetition.IsIn(binding.Value, trial))));

    /// <summary>An optimizer that was made before the rounds moves one model through all of them: what is kept is the best epoch, and the seed only shuffles it.</summary>
    private static bool GoesOnLearning(IOperation trial, TypeFacts facts)
    {
        bool IsOptimizer(IOperation operation) => facts.Session.TorchSharp.IsOptimizer(operation.Type);
        return facts.Session.TorchSharp.IsPresent && ((facts.Torch.Reaches(trial, TorchCall.OptimizerStep) && !facts.Torch.Reaches(trial, TorchCall.NewOptimizer))
            || (trial.Descendants().Any(operation => operation is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation && IsOptimizer(operation) && !Repetition.IsDeclaredIn(Variables.Of(operation)!, trial))
            && !trial.Descendants().Any(operation => operation is IInvocationOperation or IObjectCreationOperation && IsOptimizer(operation))));
    }

    /// <summary>Reports the sweep, if it is of the kind that the rule is about.</summary>
    protected abstract void CheckSweep(SeedSink sink, IOperation trial, TypeFacts facts, TypeReport report);

    /// <summary>True when a setting comes out of the same table as the seed: both are parts of one element that is tried.</summary>
    protected static bool VariesASetting(SeedSink sink, IOperation trial, TypeFacts facts)
    {
        var drawn = new HashSet<ISymbol>(Repetition.VariablesBehind(sink.Value, trial, facts), SymbolEqualityComparer.Default);
        return SettingsIn(trial, facts).Exists(setting => Repetition.VariablesBehind(setting.Value, trial, facts).Any(drawn.Contains));
    }

    /// <summary>The settings that are written in the trial, or in a method of this type that it calls.</summary>
    private static List<Setting> SettingsIn(IOperation trial, TypeFacts facts) => facts.Once(nameof(SettingsIn), trial, () => facts.InvocationsIn(trial)
        .Concat(facts.Owners.ReachedBy(facts.CallsIn(trial)).SelectMany(facts.Owners.InvocationsIn))
        .SelectMany(call => call.Settings())
        .Where(setting => setting.IsWritten && IsSetting(setting.Symbol, facts))
        .ToList());

    private static bool IsSetting(ISymbol symbol, TypeFacts facts) =>
        facts.Session.Roles.Declared(symbol) is { IsKnown: true, Role: var role } ? role == Role.Hyperparameter
        : MemberVocabulary.SuggestsHyperparameter(symbol.Name) || ConfiguresATrainer(symbol, facts);

    /// <summary>A number that a trainer is created or set up with, other than its seed.</summary>
    private static bool ConfiguresATrainer(ISymbol symbol, TypeFacts facts) =>
        symbol is IFieldSymbol or IPropertySymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }
        && symbol.ContainingType is { } type
        && facts.Session.Shapes.Of(type).IsTrainer
        && symbol.ValueType() is { } value && value.WithoutNullable().IsNumeric()
        && !SeedVocabulary.IsSeed(symbol, facts.Session.Roles)
        && !MemberVocabulary.SuggestsRuntimeSetting(symbol.Name);

    /// <summary>
    /// A parameter of a private method may be the seed of a loop that calls it. One that says so by its name is found where the method is called, unless the loop does not call it by its name: <c>seeds.Select(Train)</c>.
    /// </summary>
    private static bool IsPassedOn(IOperation value, TypeFacts facts) => ParametersOfMethods(value).Any(parameter => parameter.ContainingSymbol is IMethodSymbol method
        && (facts.Values.IsDelegate(method) || (Tracing.IsOnlyCalledHere(method) && !SeedVocabulary.IsSeed(parameter, facts.Session.Roles))));

    /// <summary>The parameters of methods and local functions in the value; what a constructor takes is set once for an object.</summary>
    private static IEnumerable<IParameterSymbol> ParametersOfMethods(IOperation value) => value.DescendantsAndSelf().OfType<IParameterReferenceOperation>().Select(reference => reference.Parameter)
        .Where(parameter => parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.Ordinary });

    /// <summary>A team may let validation data choose a seed; test data never may.</summary>
    private static bool IsAllowed(IOperation round, TypeFacts facts) =>
        facts.Session.NamesFor(facts.Type).SeedPolicyAllowsValidation
        && !facts.CallsIn(round).Any(evaluation => facts.Session.MlNet.Classify(evaluation.TargetMethod) == MlNetCall.Evaluate
            && evaluation.Arguments.ArgumentFor(evaluation.Instance is null ? 1 : 0) is { } data
            && facts.Origins.Of(data.Value).Part is DataPart.Test);
}

/// <summary>PRM1002: the best of several seeds is the luckiest one.</summary>
internal sealed class SeedChosenByScore : SweptSeedRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1002_SeedChosenByScore;

    protected override void CheckSweep(SeedSink sink, IOperation trial, TypeFacts facts, TypeReport report)
    {
        if (!VariesASetting(sink, trial, facts))
        {
            report.At(Descriptor, sink.Place, new Evidence(EvidenceKind.Origin, "varies in the loop", trial.Syntax.GetLocation()), sink.Seed.Name);
        }
    }
}

/// <summary>PRM1001 where each candidate of a table has a seed beside its settings: the seed is one of the dimensions that are searched.</summary>
internal sealed class SeedSweptWithSettings : SweptSeedRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1001_SeedIsSearched;

    protected override void CheckSweep(SeedSink sink, IOperation trial, TypeFacts facts, TypeReport report)
    {
        if (VariesASetting(sink, trial, facts))
        {
            report.At(Descriptor, sink.Place, new Evidence(EvidenceKind.Origin, "varies in the loop", trial.Syntax.GetLocation()), sink.Seed.Name, "it seeds the trainer", "a table of settings");
        }
    }
}
