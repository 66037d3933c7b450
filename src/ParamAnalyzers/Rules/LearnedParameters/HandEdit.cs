using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.LearnedParameters;

/// <summary>Writes of learned parameters outside training that are no edits by hand.</summary>
internal static class HandEdit
{
    private static readonly WordSet StepWords = new("gradient", "gradients", "grad", "delta", "deltas", "eta", "lr", "momentum", "velocity", "alpha", "derivative");

    public static bool IsExcused(AccessFact access, TypeFacts facts) =>
        IsLazyGetter(access.Callable)
        || (access.Write.Value is { } value && IsExcused(access, value, facts));

    private static bool IsExcused(AccessFact access, IOperation value, TypeFacts facts) =>
        (access is { Access: Access.Write, Write.Operation: ISimpleAssignmentOperation or IDeconstructionAssignmentOperation } && (IsEmpty(value) || IsHandedOver(value, facts)))
        || (!access.Role.Evidence.IsProof && LooksLikeTrainingStep(value));

    /// <summary>A getter that writes fills a cache the first time it is asked.</summary>
    private static bool IsLazyGetter(ISymbol callable) => callable is IMethodSymbol { MethodKind: MethodKind.PropertyGet };

    /// <summary><c>null</c>, <c>default</c>, <c>new double[n]</c>, <c>new()</c>: room for values, no values.</summary>
    private static bool IsEmpty(IOperation value) => value.Unwrap() switch
    {
        { ConstantValue: { HasValue: true, Value: null } } => true,
        IDefaultValueOperation => true,
        IArrayCreationOperation { Initializer: null or { ElementValues.IsEmpty: true } } => true,
        IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null } => true,
        _ => false,
    };

    /// <summary>The caller hands over the whole value, as a setter does.</summary>
    private static bool IsHandedOver(IOperation value, TypeFacts facts)
    {
        var sources = new List<IOperation>();
        return facts.Values.TryTrace(value, sources)
            && sources.All(source => source is IParameterReferenceOperation or IInvocationOperation { TargetMethod.Name: "Clone" or "ToArray" or "ToList" });
    }

    /// <summary>A step of a training loop that is written outside any trainer: <c>w[i] -= rate * gradient</c>.</summary>
    private static bool LooksLikeTrainingStep(IOperation value)
    {
        foreach (var operation in value.DescendantsAndSelf())
        {
            var name = operation switch
            {
                ILocalReferenceOperation local => local.Local.Name,
                IParameterReferenceOperation parameter => parameter.Parameter.Name,
                IMemberReferenceOperation member => member.Member.Name,
                _ => null,
            };
            if (name is not null && (StepWords.HasWordOf(name) || MemberVocabulary.IsLearningRate(name)))
            {
                return true;
            }
        }

        return false;
    }
}
