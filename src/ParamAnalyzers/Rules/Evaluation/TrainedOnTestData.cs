using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Evaluation;

/// <summary>PRM5001: what was fitted on test data has seen the test.</summary>
internal sealed class TrainedOnTestData : TypeRule
{
    private static readonly WordSet HeldOutWords = DataPartWords.HeldOut.With("stop", "stopping");

    private static readonly WordSet ValidationWords = DataPartWords.CalledValidation.With("calibration");

    private const int DeepestCall = 2;

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM5001_TrainedOnTestData;

    public override bool MayConcern(in Target target) => target.Called is { Parameters.IsEmpty: false } method && (target.Session.Shapes.IsTrainingName(method.Name) || PhaseVocabulary.MentionsTraining(method.Name));

    public override bool IsTriggeredBy(in Glance glance) => glance.TypeMentions(DataOrigins.SplitWords);

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        // Rows and labels are one test set.
        if (operation is IInvocationOperation training && LearnedFrom(training, facts, DeepestCall).FirstOrDefault(argument => DoesHarm(argument, training, facts, DeepestCall)) is { } argument)
        {
            var origin = facts.Origins.Of(argument.Value);
            var evidence = new Evidence(EvidenceKind.Origin, origin.Reason, origin.Split?.Syntax.GetLocation());
            report.At(Descriptor, argument.Value.Syntax.GetLocation(), evidence, argument.Value.Syntax.ToString(), origin.Reason, training.TargetMethod.Name);
        }
    }

    /// <summary>The arguments that a model, or a stage that learns, is fitted on; by the method itself, or by one of the same type that hands them on.</summary>
    private static IEnumerable<IArgumentOperation> LearnedFrom(IInvocationOperation training, TypeFacts facts, int depth) => facts.Session.MlNet.Classify(training.TargetMethod) switch
    {
        MlNetCall.Fit => training.Arguments.ArgumentFor(0) is { } rows && !LearnsNothing(training, facts) && !IsFinalRefit(training, facts) ? [rows] : [],
        MlNetCall.None when depth > 0 => training.Arguments.Where(argument => HandedOn(argument, training, facts, depth) is { } handedOn ? !IsReportedThere(handedOn, facts, depth - 1) : IsGivenToOwnTraining(argument, training, facts)),
        _ => [],
    };

    /// <summary>The argument by which the called method of this type hands on, to what is fitted on it, what this one gives it.</summary>
    private static IArgumentOperation? HandedOn(IArgumentOperation argument, IInvocationOperation training, TypeFacts facts, int depth)
    {
        if (argument.Parameter?.OriginalDefinition is not { } parameter || !PhaseVocabulary.MentionsTraining(training.TargetMethod.Name))
        {
            return null;
        }

        return facts.Once($"handed on, {depth}", parameter, () => facts.Owners.OperationsAround(training.TargetMethod.OriginalDefinition).OfType<IInvocationOperation>()
            .SelectMany(call => LearnedFrom(call, facts, depth - 1))
            .FirstOrDefault(inner => inner.Value.Names(parameter) && facts.Values.LastAt(parameter, inner.Value.Unwrap()) is null));
    }

    /// <summary>What a private method is given is known inside it when all its callers agree.</summary>
    private static bool IsReportedThere(IArgumentOperation handedOn, TypeFacts facts, int depth) => handedOn.Parent is IInvocationOperation training && DoesHarm(handedOn, training, facts, depth);

    private static bool IsGivenToOwnTraining(IArgumentOperation argument, IInvocationOperation training, TypeFacts facts) =>
        argument.Parameter is { } parameter && IsOwnTraining(training.TargetMethod, facts) && (facts.Session.Shapes.SeesData(parameter) || (facts.Session.Shapes.MakesAModel(training.TargetMethod) && facts.Session.Shapes.MayBeData(parameter.Type))) && !HeldOutWords.HasWordOf(parameter.Name);

    private static bool DoesHarm(IArgumentOperation argument, IInvocationOperation training, TypeFacts facts, int depth) =>
        facts.Origins.Of(argument.Value) is { Part: DataPart.Test } origin
        && !IsCalledValidation(argument.Value)
        && !OwnSplits.AreBothGiven(training, argument.Value)
        && !IsHarmless(origin, training, facts)
        && (facts.Session.MlNet.Classify(training.TargetMethod) == MlNetCall.Fit || IsGivenToOwnTraining(argument, training, facts) || IsItselfMeasured(training, DataPart.Test, facts))
        && (GoesOn(training.TargetMethod) ? IsMeasuredOnlyAfter(argument, training, facts) : !IsOneOfTwoFolds(origin, training, facts, depth));

    /// <summary>Rows among others, and rows that are only called test rows, do harm when a metric on them follows, the latter with the same model.</summary>
    private static bool IsHarmless(DataSplit origin, IInvocationOperation training, TypeFacts facts) =>
        ((origin.IsMixed || origin.IsNamed) && !IsMeasuredAfter(training, facts)) || (origin.IsNamed && !IsItselfMeasured(training, DataPart.Test, facts));

    private static bool GoesOn(IMethodSymbol training) => training.Name.StartsWith("Partial", System.StringComparison.OrdinalIgnoreCase);

    /// <summary>Who learns as the rows come is measured on each before it learns from it; a number for just these rows that comes later only is none.</summary>
    private static bool IsMeasuredOnlyAfter(IArgumentOperation rows, IInvocationOperation training, TypeFacts facts)
    {
        if (Variables.Of(rows.Value) is not { } part || training.Instance is not { } instance || Variables.Of(instance) is not { } model)
        {
            return false;
        }

        var uses = facts.CallsAround(model).Where(call => !ReferenceEquals(call, training) && call.IsAbout(model) && call.Arguments.Any(argument => argument.Value.Mentions(part))).ToList();
        return uses.TrueForAll(use => use.Syntax.SpanStart > training.Syntax.Span.End) && uses.Exists(use => use.Type?.IsFloating() == true && use.Arguments.ArgumentThatIs(part) is not null);
    }

    /// <summary>The other half trains as well, and this model is measured on it: each half is the test of the other.</summary>
    private static bool IsOneOfTwoFolds(DataSplit origin, IInvocationOperation training, TypeFacts facts, int depth) =>
        facts.Owners.Of(training) is { } owner
        && TrainingsByTheirSplit(owner, facts, depth)[origin.Split].Any(other => !ReferenceEquals(other, training))
        && IsItselfMeasured(training, DataPart.Training, facts);

    /// <summary>The calls in a method that learn from the training part of a split.</summary>
    private static ILookup<IOperation?, IInvocationOperation> TrainingsByTheirSplit(ISymbol owner, TypeFacts facts, int depth) => facts.Once($"trainings by their split, {depth} calls deep", owner, () =>
        facts.Owners.CallsIn(owner)
            .SelectMany(call => LearnedFrom(call, facts, depth).Select(argument => facts.Origins.Of(argument.Value)).Where(part => part.Part == DataPart.Training).Select(part => (part.Split, Call: call)))
            .ToLookup(training => training.Split, training => training.Call));

    /// <summary>Two models, one for each part, can be compared; a metric of the one that learned from the test rows says nothing.</summary>
    private static bool IsItselfMeasured(IInvocationOperation training, DataPart part, TypeFacts facts)
    {
        var models = TrainedModels.Of(training).ToList();
        bool IsTheModel(IOperation value) => ReferenceEquals(value.Unwrap(), training) || (Variables.Of(value) is { } named && models.Contains(named, SymbolEqualityComparer.Default));
        return models.SelectMany(facts.CallsAround).Concat(training.Ancestors().OfType<IInvocationOperation>()).Any(call => !ReferenceEquals(call, training) && call.Syntax.Span.End > training.Syntax.Span.End
            && (call.Arguments.Any(argument => IsTheModel(argument.Value) || (argument.Value.Unwrap() is IDelegateCreationOperation measure && measure.Descendants().Any(IsTheModel))) || (call.Instance is { } measured && IsTheModel(measured)))
            && call.Arguments.Any(argument => facts.Origins.Of(argument.Value).Part == part));
    }

    /// <summary>Who calls the part validation data uses it to choose, whatever the property is called that it came from.</summary>
    private static bool IsCalledValidation(IOperation data) =>
        (data.Unwrap() is IInvocationOperation call && DataOrigins.MappedBy(call) is { } mapped && IsCalledValidation(mapped))
        || Variables.Of(data) is ILocalSymbol or IFieldSymbol or IParameterSymbol && ValidationWords.HasWordOf(Variables.Of(data)!.Name);

    private static bool IsOwnTraining(IMethodSymbol method, TypeFacts facts) =>
        method.ContainingType is { } type
        && facts.Session.Shapes.IsTrainingName(method.Name)
        && (facts.Session.Shapes.Of(type).IsTrainer || facts.Session.Shapes.MakesAModel(method));

    /// <summary>A pipeline of stateless stages may be fitted on anything, and a calibrator is fitted on rows that are held out.</summary>
    private static bool LearnsNothing(IInvocationOperation fit, TypeFacts facts) =>
        facts.Session.MlNet.IsStateless(fit.TargetMethod.ContainingType)
        || facts.Session.MlNet.IsCalibrator(fit.TargetMethod.ContainingType)
        || (fit.Instance is { } pipeline && facts.Pipelines.Of(pipeline).IsStateless);

    /// <summary>Training that continues from a finished model and is measured no more: the last step before shipping.</summary>
    private static bool IsFinalRefit(IInvocationOperation fit, TypeFacts facts)
    {
        if (fit.Arguments.Length < 2 || facts.Session.MlNet.IsDataView(fit.TargetMethod.Parameters[1].Type))
        {
            return false;
        }

        return !IsMeasuredAfter(fit, facts);
    }

    /// <summary>A metric follows, or test rows are used once more, here or in a method that calls this one.</summary>
    private static bool IsMeasuredAfter(IInvocationOperation training, TypeFacts facts) => IsMeasuredAfter(training, training, facts, DeepestCall);

    private static bool IsMeasuredAfter(IInvocationOperation place, IInvocationOperation training, TypeFacts facts, int depth)
    {
        if (facts.Owners.Of(place) is not { } owner)
        {
            return false;
        }

        return facts.Owners.CallsIn(owner).Any(call =>
                call.Syntax.SyntaxTree == place.Syntax.SyntaxTree
                && call.Syntax.SpanStart > place.Syntax.SpanStart
                && !call.Syntax.Span.Contains(place.Syntax.Span) && !place.Syntax.Span.Contains(call.Syntax.Span)
                && Measures(call, training, facts))
            || (depth > 0 && facts.CallsTo(owner).Any(caller => IsMeasuredAfter(caller, training, facts, depth - 1)));
    }

    private static bool Measures(IInvocationOperation call, IInvocationOperation training, TypeFacts facts) =>
        facts.Session.MlNet.Classify(call.TargetMethod) == MlNetCall.Evaluate
        || (facts.Session.MlNet.Classify(training.TargetMethod) == MlNetCall.None && call.Arguments.Any(argument => facts.Session.Shapes.MayBeData(argument.Value.Type ?? argument.Parameter!.Type) && facts.Origins.Of(argument.Value) is { Part: DataPart.Test, IsMixed: false }));
}
