using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Libraries.TorchSharp;

/// <summary>Whether an optimizer still holds the parameters of the model that it was created for.</summary>
internal sealed class OptimizerTable(ISymbol optimizer, ISymbol model, TypeFacts facts) : StateTable
{
    public const int None = 1;

    public const int Built = 2;

    /// <summary>The model has other parameters now.</summary>
    public const int Stale = 4;

    public override int Start => None;

    /// <summary>What replaced the parameters, once it was seen.</summary>
    public IOperation? Replacement { get; private set; }

    public override int After(int states, IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation assignment when assignment.Target.Names(optimizer):
                return facts.Session.TorchSharp.Classify(assignment.Value.Unwrap()) == TorchCall.NewOptimizer ? Built : Unknown;
            case var _ when MayReplace(operation):
                if ((states & Built) != 0)
                {
                    Replacement ??= operation;
                }

                return (states & ~Built) | ((states & Built) != 0 ? Stale : 0);
            case IInvocationOperation call when facts.Owners.IsOwn(call) && call.Arguments.Any(argument => argument.Value.Names(model)) && facts.Torch.Reaches(call.TargetMethod.OriginalDefinition, TorchCall.Move):
                return states | Unknown;
            default:
                return states;
        }
    }

    /// <summary>The operation puts other parameters in place of those of the model.</summary>
    public bool MayReplace(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation assignment => Replaces(assignment) || IsReplaced(assignment),
        IInvocationOperation call => facts.Session.TorchSharp.Classify(call) == TorchCall.Move && TorchSharpSymbols.ReceiverOf(call).Names(model),
        _ => false,
    };

    /// <summary>A step, or a call that is given the optimizer.</summary>
    public bool Uses(IOperation operation) => operation is IInvocationOperation call
        && ((facts.Session.TorchSharp.Classify(call) == TorchCall.OptimizerStep && call.Instance.Names(optimizer))
            || call.Arguments.Any(argument => argument.Value.Names(optimizer)));

    /// <summary><c>model = new Net()</c></summary>
    private bool IsReplaced(ISimpleAssignmentOperation assignment) =>
        assignment.Target.Names(model) && ModuleType.IsNew(assignment.Value, facts.Session.TorchSharp);

    /// <summary><c>model.head = Linear(…)</c></summary>
    private bool Replaces(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IMemberReferenceOperation { Instance: { } instance, Member: var member } && facts.Session.TorchSharp.IsComponent(member.ValueType()) && instance.Names(model);
}
