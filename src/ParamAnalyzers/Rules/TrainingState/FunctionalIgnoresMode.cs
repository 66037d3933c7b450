using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.TrainingState;

/// <summary>PRM4003: a function does not know the mode of the module that calls it.</summary>
internal sealed class FunctionalIgnoresMode : TypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM4003_FunctionalIgnoresMode;

    public override bool IsTriggeredBy(in Glance glance) =>
        glance.Session.TorchSharp.IsPresent
        && glance.Operation is IInvocationOperation { TargetMethod: { Name: var name, ContainingType.Name: "functional" } method } call
        && (name.EndsWith("dropout", System.StringComparison.Ordinal) || name is "dropout1d" or "dropout2d" or "dropout3d" or "batch_norm")
        && TorchSharpSymbols.Owns(method)
        && call.Arguments.ArgumentFor("training") is { ArgumentKind: ArgumentKind.DefaultValue };

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var call = (IInvocationOperation)operation;
        if (facts.Session.TorchSharp.IsModule(facts.Type) && call.Arguments.ArgumentFor("training")!.Value.ConstantValue is { HasValue: true, Value: bool training })
        {
            var what = training ? "also in evaluation mode" : "never, not even in training mode";
            report.At(Descriptor, call.NameLocation(), new Evidence(EvidenceKind.BuiltInKnowledge, "known from TorchSharp"), call.TargetMethod.Name, what);
        }
    }
}
