using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Evaluation;

/// <summary>PRM5002: what was fitted on all rows has seen the test rows, although the trainer has not.</summary>
internal sealed class FittedBeforeSplit() : MlNetCallRule(MlNetCall.Split, MlNetCall.CrossValidate)
{
    private const int LongestChain = 16;

    /// <summary>Stages that learn from the rows, as they are called where a method of another type puts them together.</summary>
    private static readonly ImmutableHashSet<string> LearningStages = ImmutableHashSet.Create(
        "NormalizeMinMax", "NormalizeMeanVariance", "NormalizeLogMeanVariance", "NormalizeBinning", "NormalizeSupervisedBinning", "NormalizeRobustScaling", "OneHotEncoding", "FeaturizeText", "ReplaceMissingValues",
        "ProjectToPrincipalComponents", "SelectFeaturesBasedOnCount", "SelectFeaturesBasedOnMutualInformation");

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM5002_FittedBeforeSplit;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (operation is not IInvocationOperation split
            || split.Arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && facts.Session.MlNet.IsDataView(argument.Parameter?.Type)) is not { } data
            || LearnedStageBehind(data.Value, facts) is not { } stage)
        {
            return;
        }

        var action = split.TargetMethod.Name == "TrainTestSplit" ? "split" : "cross-validated";
        report.At(Descriptor, data.Value.Syntax.GetLocation(), new Evidence(EvidenceKind.Origin, "fitted here", stage.Fitted), data.Value.Syntax.ToString(), stage.Name, action);
    }

    /// <summary>A stage that learned something from rows which are split only now; null when nothing did, or when nobody knows.</summary>
    private static (string Name, Location Fitted)? LearnedStageBehind(IOperation rows, TypeFacts facts)
    {
        foreach (var step in Behind(rows, facts))
        {
            if (step is IInvocationOperation kept && facts.Session.MlNet.Classify(kept.TargetMethod) == MlNetCall.KeepsOrigin)
            {
                continue;
            }

            if (step is not IInvocationOperation { Instance: { } transformer } transform || facts.Session.MlNet.Classify(transform.TargetMethod) != MlNetCall.Transform
                || facts.Values.TraceToSingle(transformer) is not IInvocationOperation { Instance: { } estimator } fit || facts.Session.MlNet.Classify(fit.TargetMethod) != MlNetCall.Fit || AreOtherRows(fit, transform, facts))
            {
                return null;
            }

            var stages = facts.Pipelines.Of(estimator).Stages;
            if (FirstLearning(stages) is { } stage)
            {
                return (stage.Name, stage.Call.NameLocation());
            }

            // Behind what learns nothing, an earlier pipeline may have learned.
            if (!stages.Any())
            {
                return FirstLearningIn(estimator, facts) is { } name ? (name, fit.NameLocation()) : null;
            }
        }

        return null;
    }

    /// <summary>The calls that rows have come through, from the last one back, and in the end where they were before; null where nobody knows.</summary>
    private static IEnumerable<IOperation?> Behind(IOperation rows, TypeFacts facts)
    {
        var current = rows;
        for (var step = 0; step < LongestChain; step++)
        {
            var source = facts.Values.TraceToSingle(current);
            yield return source;
            if (source is not IInvocationOperation call || facts.Session.MlNet.Classify(call.TargetMethod) is not (MlNetCall.Transform or MlNetCall.KeepsOrigin) || facts.Session.MlNet.RowsOf(call) is not { } data)
            {
                yield break;
            }

            current = data;
        }

        yield return null;
    }

    /// <summary>What was learned from the rows of another file is no leak. The same rows may be loaded twice, or be a sample.</summary>
    private static bool AreOtherRows(IInvocationOperation fit, IInvocationOperation transform, TypeFacts facts)
    {
        if (fit.Arguments.ArgumentFor(0)?.Value is not { } fitted || transform.Arguments.ArgumentFor(0)?.Value is not { } transformed)
        {
            return false;
        }

        return (Behind(fitted, facts).Last(), Behind(transformed, facts).Last()) is ({ } one, { } other)
            ? !ReferenceEquals(one, other) && !Variables.AreSame(one, other) && !IsSameLoad(one, other) && !one.DescendantsAndSelf().Any(part => Variables.AreSame(part, transformed))
            : !Variables.AreSame(fitted, transformed);
    }

    /// <summary>Both are loaded by the same method from the same thing; the catalog that an extension is called on says nothing.</summary>
    private static bool IsSameLoad(IOperation one, IOperation other) =>
        one is IInvocationOperation { TargetMethod: var method } load && other is IInvocationOperation second && SymbolEqualityComparer.Default.Equals(method, second.TargetMethod)
        && load.Arguments.Any(argument => !(method.IsExtensionMethod && argument.Parameter?.Ordinal == 0)
            && second.Arguments.Any(same => SymbolEqualityComparer.Default.Equals(same.Parameter, argument.Parameter) && Variables.AreSame(same.Value, argument.Value)));

    /// <summary>The stage that learns in a pipeline which a method of the user's own returns, whatever it is given. Read as syntax, since the bodies of other types are not at hand.</summary>
    private static string? FirstLearningIn(IOperation estimator, TypeFacts facts) =>
        (facts.Values.TraceToSingle(estimator) ?? estimator.Unwrap()) is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences: [var declaration] } }
            && declaration.GetSyntax() is var method && !method.DescendantNodes().Any(node => node is IfStatementSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax or SwitchStatementSyntax or LocalFunctionStatementSyntax)
            ? method.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Select(access => access.Name.Identifier.ValueText).FirstOrDefault(LearningStages.Contains)
            : null;

    /// <summary>Missing values become zeros unless something else is asked for, hashes are what they are, and keys may be given, whatever the other rows hold.</summary>
    private static bool LearnsNothing(IInvocationOperation stage) => stage.TargetMethod.Name switch
    {
        "ReplaceMissingValues" => stage.Arguments.Any(argument => argument.Parameter?.Name == "replacementMode" && argument.Value.TryGetNumber(out var mode) && mode == 0),
        "OneHotEncoding" => stage.Arguments.Any(argument => argument is { Parameter.Name: "keyData", ArgumentKind: ArgumentKind.Explicit }),
        "OneHotHashEncoding" or "ProduceHashedWordBags" or "ProduceHashedNgrams" => true,
        _ => false,
    };

    /// <summary>A key stands for a value whatever rows there are: which keys exist says nothing about the test rows that a model could use.</summary>
    private static PipelineStage? FirstLearning(IEnumerable<PipelineStage> stages) => stages.FirstOrDefault(stage =>
        !stage.IsStateless && !LearnsNothing(stage.Call)
        && stage.Call.TargetMethod.ReturnType.Name is not ("ValueToKeyMappingEstimator" or "KeyToValueMappingEstimator" or "KeyToVectorMappingEstimator" or "TypeConvertingEstimator" or "ColumnCopyingEstimator" or "ColumnSelectingEstimator" or "ImageLoadingEstimator"));
}
