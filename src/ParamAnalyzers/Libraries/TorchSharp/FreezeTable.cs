using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Libraries.TorchSharp;

/// <summary>
/// Whether an optimizer has moved parameters before they were frozen. Their gradients are then zero and not null, and <c>step</c> skips only parameters whose gradient is null
/// (Optimizers/SGD.cs, Optimizers/Adam.cs: <c>if (grad is null) continue</c>; Optimizers/Optimizer.cs: <c>zero_grad</c>).
/// </summary>
/// <param name="optimizer">The variable or member that holds the optimizer.</param>
/// <param name="freeze">The operation by which the parameters count as frozen.</param>
/// <param name="facts">The facts of the type.</param>
internal sealed class FreezeTable(ISymbol optimizer, IOperation freeze, TypeFacts facts) : StateTable
{
    public const int New = 1;

    public const int Stepped = 2;

    public const int FrozenBeforeStep = 4;

    public const int FrozenAfterStep = 8;

    public override int Start => New;

    public override int After(int states, IOperation operation)
    {
        if (Typestate.IsSame(operation, freeze))
        {
            return (states & ~(New | Stepped)) | ((states & New) != 0 ? FrozenBeforeStep : 0) | ((states & Stepped) != 0 ? FrozenAfterStep : 0);
        }

        return operation switch
        {
            ISimpleAssignmentOperation assignment when assignment.Target.Names(optimizer) => New,
            _ when Steps(operation) => (states & ~New) | ((states & New) != 0 ? Stepped : 0),
            IInvocationOperation call when !TorchSharpSymbols.Owns(call.TargetMethod) && !facts.Owners.IsOwn(call) && call.Arguments.Any(argument => argument.Value.Names(optimizer)) => states | Unknown,
            _ => states,
        };
    }

    /// <summary>A step of the optimizer, or a call of a method of this type that makes one.</summary>
    public bool Steps(IOperation operation) => operation is IInvocationOperation call && (facts.Session.TorchSharp.Classify(call) == TorchCall.OptimizerStep
        ? call.Instance.Names(optimizer)
        : facts.Owners.IsOwn(call) && TorchCalls.NameIn(call, optimizer) is { } inner
            && facts.Torch.Reaches(call.TargetMethod.OriginalDefinition, TorchCall.OptimizerStep)
            && facts.Torch.IsDoneTo(inner, TorchCall.OptimizerStep));
}
