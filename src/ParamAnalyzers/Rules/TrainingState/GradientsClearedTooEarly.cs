using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.TrainingState;

/// <summary>PRM4007: a step that follows the clearing of its gradients changes nothing.</summary>
internal sealed class GradientsClearedTooEarly() : TorchCallRule(TorchCall.OptimizerStep)
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM4007_GradientsClearedTooEarly;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var step = (IInvocationOperation)operation;
        if (step.Instance is not { } receiver || Variables.Of(receiver) is not { } optimizer || facts.Owners.Of(step) is not { } owner)
        {
            return;
        }

        if (ClearingBefore(step, optimizer) is { } useless && (FollowsBackward(useless, facts) || !facts.Torch.UsesIn(owner).Any(use => use.Kind == TorchCall.Backward)))
        {
            report.At(Descriptor, useless.NameLocation(), new Evidence(EvidenceKind.Origin, "the step", step.NameLocation()), optimizer.Name);
            return;
        }

        var table = new GradientTable(optimizer, owner, facts);
        if (FollowsBackward(step, table, owner, facts) || facts.Owners.GraphOf(owner) is not { } graph)
        {
            return;
        }

        var clearing = new List<IOperation>();
        var isEmpty = false;
        Typestate.Run(graph.Flow, table, (seen, states) =>
        {
            isEmpty |= Typestate.IsSame(seen, step) && states == GradientTable.Cleared;
            if (states == GradientTable.Accumulated && table.Clears(seen))
            {
                clearing.Add(seen);
            }
        });
        if (isEmpty)
        {
            foreach (var clear in clearing.Where(clear => clear.Syntax.SpanStart < step.Syntax.SpanStart))
            {
                report.At(Descriptor, clear.NameLocation(), new Evidence(EvidenceKind.Origin, "the step", step.NameLocation()), optimizer.Name);
            }
        }
    }

    /// <summary>A statement further up in the same block computes gradients.</summary>
    private static bool FollowsBackward(IInvocationOperation clearing, TypeFacts facts) =>
        clearing.Parent is IExpressionStatementOperation { Parent: IBlockOperation block } statement
        && block.Operations.Take(block.Operations.IndexOf(statement)).Any(earlier => facts.Torch.In(earlier, TorchCall.Backward).Any());

    /// <summary>The statement right before the step clears what it was to apply, wherever that was computed: <c>optimizer.zero_grad(); optimizer.step();</c></summary>
    private static IInvocationOperation? ClearingBefore(IInvocationOperation step, ISymbol optimizer) =>
        step is { Arguments: [] or [{ ArgumentKind: ArgumentKind.DefaultValue }], Parent: IExpressionStatementOperation { Parent: IBlockOperation block } statement }
        && block.Operations.IndexOf(statement) is > 0 and var index
        && block.Operations[index - 1] is IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod.Name: "zero_grad", Instance: { } cleared } clearing }
        && cleared.Names(optimizer) && SyntaxFactory.AreEquivalent(cleared.Syntax, step.Instance!.Syntax)
            ? clearing
            : null;

    /// <summary>Nothing stands between the computing of the gradients and the step that clears them.</summary>
    private static bool FollowsBackward(IInvocationOperation step, GradientTable table, ISymbol owner, TypeFacts facts) => facts.Torch.UsesIn(owner).Any(use =>
        use.Kind == TorchCall.Backward && Settled.Reaches(table, GradientTable.Accumulated, use.Operation, step, facts.OperationsBetween(use.Operation, step)));
}
