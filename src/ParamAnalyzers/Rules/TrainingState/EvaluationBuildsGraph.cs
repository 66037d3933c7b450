using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.TrainingState;

/// <summary>PRM4004: an evaluation that records gradients costs memory and time for nothing.</summary>
internal sealed class EvaluationBuildsGraph : TypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM4004_EvaluationBuildsGraph;

    public override bool IsTriggeredBy(in Glance glance) => glance.Session.TorchSharp.Classify(glance.Operation) == TorchCall.Forward;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var forward = (IInvocationOperation)operation;
        if (facts.Session.TorchSharp.IsModule(facts.Type) || facts.Torch.OwnerOf(forward) is not { } owner || !IsUnneeded(forward, owner, facts) || !IsFirst(forward, owner, facts))
        {
            return;
        }

        report.At(Descriptor, forward.NameLocation(), new Evidence(EvidenceKind.Origin, "evaluation"), CallableNames.Of(owner));
    }

    /// <summary>One finding for a loop, or for a method: the first forward pass in it.</summary>
    private static bool IsFirst(IInvocationOperation forward, ISymbol owner, TypeFacts facts)
    {
        var first = facts.Torch.UsesIn(owner).FirstOrDefault(use => use.Kind == TorchCall.Forward && use.Operation is IInvocationOperation other
            && IsUnneeded(other, owner, facts));
        return ReferenceEquals(first?.Operation, forward);
    }

    private static bool IsUnneeded(IInvocationOperation forward, ISymbol owner, TypeFacts facts) =>
        !facts.Session.TorchSharp.IsLoss(forward.Instance?.Type) && IsEvaluation(forward, owner, facts) && !IsInScope(forward, owner, facts);

    /// <summary>The method evaluates by its name, or the model was put into evaluation mode on every way, and no gradient is asked for in the same loop or later.</summary>
    private static bool IsEvaluation(IInvocationOperation forward, ISymbol owner, TypeFacts facts)
    {
        if (!EvaluationCode.Trains(owner, facts))
        {
            return EvaluationCode.IsEvaluation(owner, facts) || IsInEvaluationMode(forward, facts);
        }

        var round = Repetition.Enclosing(forward).FirstOrDefault();
        return round is not null
            && !facts.Torch.Reaches(round, TorchCall.Backward)
            && IsInEvaluationMode(forward, facts);
    }

    private static bool IsInEvaluationMode(IInvocationOperation forward, TypeFacts facts)
    {
        if (forward.Instance is not { } receiver || BindingCollector.Target(receiver) is not { } model || facts.Torch.GraphOf(forward) is not { } graph)
        {
            return false;
        }

        var isEvaluation = false;
        Typestate.Run(graph.Graph, new ModeTable(model, facts), (operation, states) => isEvaluation |= operation.Syntax == forward.Syntax && operation.Kind == forward.Kind && states == ModeTable.Evaluation);
        return isEvaluation;
    }

    /// <summary>Gradients are off around the call, from a point before it in the same block, or around a call of its method.</summary>
    private static bool IsInScope(IInvocationOperation forward, ISymbol owner, TypeFacts facts) =>
        IsCovered(forward, facts)
        || (owner is IMethodSymbol && facts.Torch.CallsOf(owner).Any(call => IsCovered(call, facts)));

    private static bool IsCovered(IOperation place, TypeFacts facts) => facts.Torch.OwnerOf(place) is { } owner && facts.Torch.UsesIn(owner).Any(use =>
        use.Kind is TorchCall.GradientScope or TorchCall.GradientSwitch
        && use.Operation.Syntax.SpanStart < place.Syntax.SpanStart
        && BlockAround(use.Operation) is { } block && Repetition.IsIn(place, block));

    private static IOperation? BlockAround(IOperation scope)
    {
        var current = scope.Parent;
        while (current is not null and not (IBlockOperation or IUsingOperation))
        {
            current = current.Parent;
        }

        return current;
    }
}
