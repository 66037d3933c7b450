using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;

namespace ParamAnalyzers.Libraries.MlNet;

/// <summary>One estimator of a pipeline.</summary>
/// <param name="Call">The catalog call that makes it; its arguments or its options object are the settings.</param>
/// <param name="IsStateless">True when fitting learns nothing from the data: the estimator derives from <c>TrivialEstimator</c>.</param>
internal sealed record PipelineStage(IInvocationOperation Call, bool IsStateless)
{
    public string Name => Call.TargetMethod.Name;
}

/// <summary>An ML.NET pipeline as a list of stages, however its <c>Append</c> calls are written.</summary>
/// <param name="Stages">The stages that are seen, in the order in which data passes them; a stage that is appended under a condition counts.</param>
/// <param name="IsComplete">False when a part of the pipeline comes from code that is not followed.</param>
internal sealed record Pipeline(ImmutableArray<PipelineStage> Stages, bool IsComplete)
{
    /// <summary>True when it is certain that fitting learns nothing.</summary>
    public bool IsStateless => IsComplete && Stages.All(stage => stage.IsStateless);
}
