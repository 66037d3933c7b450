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
internal sealed class GradientsNeverCleared() : TorchCallRule(TorchCall.Backward)
{
    /// <summary>The property of a finding that holds the name of the optimizer that takes the steps.</summary>
    public const string Optimizer = nameof(Optimizer);

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM4006_GradientsNeverCleared;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        // The loop that also takes the steps, here or around a call of this method; an inner loop without a step accumulates on purpose.
        if (Repetition.AllAround(operation, facts).FirstOrDefault(round => facts.Torch.Reaches(round, TorchCall.OptimizerStep)) is not { } loop || IsWrittenByHand(loop, facts) || IsMadeAnew(loop, facts))
        {
            return;
        }

        var optimizers = facts.Torch.In(loop, TorchCall.OptimizerStep).Select(step => step.Receiver?.Name).Distinct().ToList();
        if (StepBehind(operation, loop, facts) is { } step && facts.Torch.In(loop, TorchCall.ClearGradients).Any() ? IsUncleared(step, loop, facts) : !IsCleared(loop, facts))
        {
            report.At(
                Descriptor,
                operation.NameLocation(),
                new Evidence(EvidenceKind.Origin, "the loop", loop.Syntax.GetLocation()),
                (optimizers.Count > 1 ? StepBehind(operation, loop, facts)?.Name : optimizers.FirstOrDefault()) is { } optimizer ? ImmutableDictionary<string, string?>.Empty.Add(Optimizer, optimizer) : ImmutableDictionary<string, string?>.Empty);
        }
    }

    private static bool IsCleared(IOperation loop, TypeFacts facts) =>
        facts.Torch.Reaches(loop, TorchCall.ClearGradients)
        || facts.Torch.HandsOut(loop, type => facts.Session.TorchSharp.IsOptimizer(type) || facts.Session.TorchSharp.IsModule(type));

    /// <summary>The optimizer that takes the next step in the loop after the gradients were computed.</summary>
    private static ISymbol? StepBehind(IOperation backward, IOperation loop, TypeFacts facts) => facts.Torch.In(loop, TorchCall.OptimizerStep)
        .Where(step => step.Operation.Syntax.SpanStart > backward.Syntax.SpanStart)
        .OrderBy(step => step.Operation.Syntax.SpanStart)
        .FirstOrDefault()?.Receiver;

    /// <summary>
    /// Others are cleared in the loop, and this optimizer is not: neither by itself nor by a module whose parameters it may hold. Where that is not certain, it counts as cleared.
    /// </summary>
    private static bool IsUncleared(ISymbol optimizer, IOperation loop, TypeFacts facts)
    {
        var models = facts.Torch.ModelsOf(optimizer);
        return models.Count > 0
            && !facts.Torch.HandsOut(loop, type => facts.Session.TorchSharp.IsOptimizer(type) || facts.Session.TorchSharp.IsModule(type))
            && facts.Torch.OwnCallsReaching(loop, TorchCall.ClearGradients).Count == 0
            && facts.Torch.In(loop, TorchCall.ClearGradients).All(clear => clear.Receiver is { } cleared
                && !SymbolEqualityComparer.Default.Equals(cleared, optimizer)
                && (facts.Session.TorchSharp.IsOptimizer(cleared.ValueType()) || (models.Concat(facts.Torch.OfKind(TorchCall.NewOptimizer).SelectMany(use => facts.Torch.ModelsOf(use))).Contains(cleared, SymbolEqualityComparer.Default) && !models.Contains(cleared, SymbolEqualityComparer.Default))));
    }

    /// <summary>A model that is made in the round has no gradients of earlier ones.</summary>
    private static bool IsMadeAnew(IOperation loop, TypeFacts facts)
    {
        var optimizers = facts.Torch.In(loop, TorchCall.OptimizerStep).Select(step => step.Receiver).ToList();
        return optimizers.Count > 0 && optimizers.TrueForAll(optimizer => optimizer is not null
            && Repetition.IsDeclaredIn(optimizer, loop)
            && facts.Torch.ModelsOf(optimizer).All(model => Repetition.IsDeclaredIn(model, loop)));
    }

    private static bool IsWrittenByHand(IOperation loop, TypeFacts facts) => loop.Descendants().Any(operation => operation is IPropertyReferenceOperation { Property.Name: "grad" } grad
        && grad.Parent is ISimpleAssignmentOperation or IInvocationOperation { TargetMethod.Name: "zero_" or "detach_" or "Dispose" } or IConditionalAccessOperation);
}
