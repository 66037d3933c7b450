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
        var current = rows;
        for (var step = 0; step < LongestChain; step++)
        {
            if (facts.Values.TraceToSingle(current) is not IInvocationOperation call)
            {
                return null;
            }

            switch (facts.Session.MlNet.Classify(call.TargetMethod))
            {
                case MlNetCall.Transform when call.Instance is { } transformer:
                    return facts.Values.TraceToSingle(transformer) is IInvocationOperation { Instance: { } estimator } fit && facts.Session.MlNet.Classify(fit.TargetMethod) == MlNetCall.Fit && !AreOtherRows(fit, call, facts)
                        ? FirstLearning(facts.Pipelines.Of(estimator).Stages) is { } stage ? (stage.Name, stage.Call.NameLocation()) : FirstLearningIn(estimator, facts) is { } name ? (name, fit.NameLocation()) : null
                        : null;
                case MlNetCall.KeepsOrigin when facts.Session.MlNet.RowsOf(call) is { } data:
                    current = data;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>What was learned from the rows of another file is no leak.</summary>
    private static bool AreOtherRows(IInvocationOperation fit, IInvocationOperation transform, TypeFacts facts) =>
        fit.Arguments.ArgumentFor(0) is { } fitted && transform.Arguments.ArgumentFor(0) is { } transformed
        && SourceOf(fitted.Value, facts) is { } one && SourceOf(transformed.Value, facts) is { } other
        && !ReferenceEquals(one, other)
        && !(BindingCollector.Target(one) is { } given && SymbolEqualityComparer.Default.Equals(given, BindingCollector.Target(other)));

    /// <summary>Where the rows were before transforms and filters; null when nobody knows.</summary>
    private static IOperation? SourceOf(IOperation rows, TypeFacts facts)
    {
        var current = rows;
        for (var step = 0; step < LongestChain; step++)
        {
            switch (facts.Values.TraceToSingle(current))
            {
                case IInvocationOperation call when facts.Session.MlNet.Classify(call.TargetMethod) is MlNetCall.Transform or MlNetCall.KeepsOrigin && facts.Session.MlNet.RowsOf(call) is { } data:
                    current = data;
                    break;
                case var source:
                    return source;
            }
        }

        return null;
    }

    /// <summary>The stage that learns in a pipeline which a method of the user's own returns, whatever it is given. Read as syntax, since the bodies of other types are not at hand.</summary>
    private static string? FirstLearningIn(IOperation estimator, TypeFacts facts) =>
        (facts.Values.TraceToSingle(estimator) ?? estimator.Unwrap()) is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences: [var declaration] } }
            && declaration.GetSyntax() is var method && !method.DescendantNodes().Any(node => node is IfStatementSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax or SwitchStatementSyntax or LocalFunctionStatementSyntax)
            ? method.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Select(access => access.Name.Identifier.ValueText).FirstOrDefault(LearningStages.Contains)
            : null;

    /// <summary>A key stands for a value whatever rows there are: which keys exist says nothing about the test rows that a model could use.</summary>
    private static PipelineStage? FirstLearning(IEnumerable<PipelineStage> stages) => stages.FirstOrDefault(stage =>
        !stage.IsStateless
        && stage.Call.TargetMethod.ReturnType.Name is not ("ValueToKeyMappingEstimator" or "KeyToValueMappingEstimator" or "KeyToVectorMappingEstimator" or "TypeConvertingEstimator" or "ColumnCopyingEstimator" or "ColumnSelectingEstimator" or "ImageLoadingEstimator"));
}
