using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.TrainingState;

/// <summary>PRM4003: a function does not know the mode of the module that calls it.</summary>
internal sealed class FunctionalIgnoresMode : TypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM4003_FunctionalIgnoresMode;

    public override Library About => Library.TorchSharp;

    public override bool MayConcern(in Target target) =>
        target.Called is { Name: var name, ContainingType.Name: "functional" } method
        && (name.EndsWith("dropout", System.StringComparison.Ordinal) || name is "dropout1d" or "dropout2d" or "dropout3d" or "batch_norm")
        && TorchSharpSymbols.Owns(method);

    public override bool IsTriggeredBy(in Glance glance) =>
        glance.Operation is IInvocationOperation call
        && call.Arguments.ArgumentFor("training") is { ArgumentKind: ArgumentKind.DefaultValue };

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var call = (IInvocationOperation)operation;
        if (facts.Session.TorchSharp.IsModule(facts.Type) && !IsGuarded(call) && !Words.Contains(facts.Type.Name, "frozen") && call.Arguments.ArgumentFor("training")!.Value.ConstantValue is { HasValue: true, Value: bool training })
        {
            var what = training ? "it is active in evaluation mode too"
                : call.TargetMethod.Name == "batch_norm" ? "it always uses its running statistics, and never updates them"
                : "it is never active, not even in training mode";
            report.At(Descriptor, call.NameLocation(), Evidence.KnownFrom("TorchSharp"), call.TargetMethod.Name, what);
        }
    }

    /// <summary>The code around the call asks for the mode, and calls it in training only.</summary>
    private static bool IsGuarded(IOperation call)
    {
        for (var (inner, parent) = (call, call.Parent); parent is not null; (inner, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IConditionalOperation conditional when !ReferenceEquals(conditional.Condition, inner) && AsksForMode(conditional.Condition):
                case IBlockOperation block when block.Operations.TakeWhile(statement => !ReferenceEquals(statement, inner)).Any(statement => statement is IConditionalOperation { WhenTrue: var leaves } guard && AsksForMode(guard.Condition) && leaves.DescendantsAndSelf().Any(operation => operation is IReturnOperation)):
                    return true;
            }
        }

        return false;
    }

    private static bool AsksForMode(IOperation condition) => condition.DescendantsAndSelf().Any(operation => operation is IMemberReferenceOperation { Member.Name: "training" });
}
