using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Libraries.TorchSharp;

/// <summary>The gradients of the parameters that one optimizer holds.</summary>
internal sealed class GradientTable(ISymbol optimizer, ISymbol owner, TypeFacts facts) : StateTable
{
    public const int Clean = 1;

    /// <summary>Computed, and not used yet.</summary>
    public const int Accumulated = 2;

    /// <summary>Computed, and cleared before they were used.</summary>
    public const int Cleared = 4;

    public override int Start => Clean;

    public override int After(int states, IOperation operation)
    {
        if (operation is IPropertyReferenceOperation { Property.Name: "grad" } gradient && TorchSharpSymbols.Owns(gradient.Property))
        {
            // Who writes gradients by hand wants the step to use them; who has read them may clear them.
            return RawWrite.IsWholeTarget(gradient) ? Accumulated : Clean;
        }

        if (operation is not IInvocationOperation call)
        {
            return states;
        }

        switch (facts.Session.TorchSharp.Classify(call))
        {
            case TorchCall.Backward:
                return Accumulated | (states & Unknown);
            case TorchCall.ClearGradients when Clears(call):
                return (states & Unknown) | ((states & (Accumulated | Cleared)) != 0 ? Cleared : 0) | ((states & Clean) != 0 ? Clean : 0);
            case TorchCall.OptimizerStep when call.Instance.Names(optimizer):
                return Clean;
            case TorchCall.None when facts.Owners.IsOwn(call):
                var method = call.TargetMethod.OriginalDefinition;
                return facts.Torch.Reaches(method, TorchCall.ClearGradients) || facts.Torch.Reaches(method, TorchCall.OptimizerStep) ? states | Unknown
                    : facts.Torch.Reaches(method, TorchCall.Backward) ? Accumulated | (states & Unknown)
                    : states;
            case TorchCall.None when !TorchSharpSymbols.Owns(call.TargetMethod) && call.Arguments.Any(argument => argument.Value.Names(optimizer)):
                return states | Unknown;
            default:
                return states;
        }
    }

    /// <summary>The optimizer clears its own gradients; a module clears them too where there is no other optimizer that they could belong to.</summary>
    public bool Clears(IOperation operation) =>
        operation is IInvocationOperation call
        && facts.Session.TorchSharp.Classify(call) == TorchCall.ClearGradients
        && (call.Instance.Names(optimizer)
            || (!facts.Session.TorchSharp.IsOptimizer(call.Instance?.Type)
                && facts.Once("one optimizer steps", owner, () => facts.Torch.UsesIn(owner).Where(use => use.Kind == TorchCall.OptimizerStep).Select(use => use.Receiver).Distinct(SymbolEqualityComparer.Default).Count() == 1)));
}
