using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.TrainingState;

/// <summary>PRM4006: gradients that are never cleared add up over all rounds.</summary>
internal sealed class GradientsNeverCleared : TypeRule
{
    /// <summary>The property of a finding that holds the name of the optimizer that takes the steps.</summary>
    public const string Optimizer = nameof(Optimizer);

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM4006_GradientsNeverCleared;

    public override bool IsTriggeredBy(in Glance glance) =>
        glance.Session.TorchSharp.Classify(glance.Operation) == TorchCall.Backward && Repetition.Around(glance.Operation) is not null;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        // The loop that also takes the steps; an inner loop without a step accumulates on purpose.
        if (Repetition.Enclosing(operation).FirstOrDefault(round => facts.Torch.Reaches(round, TorchCall.OptimizerStep)) is { } loop && !IsCleared(loop, facts))
        {
            var optimizers = facts.Torch.In(loop, TorchCall.OptimizerStep).Select(step => step.Receiver?.Name).Distinct().ToList();
            report.At(
                Descriptor,
                operation.NameLocation(),
                new Evidence(EvidenceKind.Origin, "the loop", loop.Syntax.GetLocation()),
                optimizers is [{ } optimizer] ? ImmutableDictionary<string, string?>.Empty.Add(Optimizer, optimizer) : ImmutableDictionary<string, string?>.Empty,
                Descriptor.DefaultSeverity);
        }
    }

    private static bool IsCleared(IOperation loop, TypeFacts facts) =>
        facts.Torch.Reaches(loop, TorchCall.ClearGradients)
        || facts.Torch.HandsOut(loop, type => facts.Session.TorchSharp.IsOptimizer(type) || facts.Session.TorchSharp.IsModule(type))
        || loop.Descendants().Any(operation => operation is IPropertyReferenceOperation { Property.Name: "grad" } grad
            && grad.Parent is ISimpleAssignmentOperation or IInvocationOperation { TargetMethod.Name: "zero_" or "detach_" or "Dispose" } or IConditionalAccessOperation);
}
