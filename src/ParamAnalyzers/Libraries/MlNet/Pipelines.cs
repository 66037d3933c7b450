using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Libraries.MlNet;

/// <summary>Reads <c>Append</c> chains into pipelines, once for each estimator of a type.</summary>
internal sealed class Pipelines(MlNetSymbols mlNet, ValueIndex values)
{
    private const int MostSteps = 512;

    private readonly Dictionary<IOperation, Pipeline> _pipelines = new();

    /// <summary>The pipeline behind an expression of an estimator type.</summary>
    public Pipeline Of(IOperation estimator)
    {
        if (!_pipelines.TryGetValue(estimator, out var pipeline))
        {
            _pipelines.Add(estimator, pipeline = Read(estimator));
        }

        return pipeline;
    }

    private Pipeline Read(IOperation estimator)
    {
        var stages = ImmutableArray.CreateBuilder<PipelineStage>();
        var work = new Stack<IOperation>();
        var visited = new HashSet<IOperation>();
        var isComplete = true;
        work.Push(estimator);
        for (var steps = 0; work.Count > 0 && steps < MostSteps; steps++)
        {
            // What is not understood hides stages; those beside it are known all the same.
            var sources = new List<IOperation>(1);
            isComplete &= values.TryTrace(work.Pop(), sources);
            foreach (var source in sources)
            {
                isComplete &= !visited.Add(source) || TryRead(source, work, stages);
            }
        }

        return new Pipeline(stages.ToImmutable(), isComplete && work.Count == 0);
    }

    private bool TryRead(IOperation source, Stack<IOperation> work, ImmutableArray<PipelineStage>.Builder stages)
    {
        if (source is not IInvocationOperation call)
        {
            // new EstimatorChain<T>() starts a pipeline without stages.
            return source is IObjectCreationOperation { Arguments.IsEmpty: true } && mlNet.IsEstimator(source.Type);
        }

        switch (mlNet.Classify(call.TargetMethod))
        {
            case MlNetCall.Append when call.Source() is { } before && Appended(call) is { } after:
                work.Push(after);
                work.Push(before);
                return true;
            case MlNetCall.CacheCheckpoint when call.Source() is { } cached:
                work.Push(cached);
                return true;
            case MlNetCall.Stage:
                stages.Add(new PipelineStage(call, mlNet.IsStateless(call.TargetMethod.ReturnType)));
                return true;
            default:
                return false;
        }
    }

    private static IOperation? Appended(IInvocationOperation call) => call.Arguments.ArgumentFor(call.Instance is null ? 1 : 0)?.Value;
}
