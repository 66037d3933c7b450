using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Modules;

/// <summary>PRM3012: a layer that is new on every forward pass never learns.</summary>
internal sealed class LayerCreatedInForward : TypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3012_LayerCreatedInForward;

    public override bool IsTriggeredBy(in Glance glance) =>
        glance.Session.TorchSharp.IsPresent && Created(glance.Operation, glance.Session) is not null;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (Created(operation, facts.Session) is { } layer
            && facts.Session.TorchSharp.IsModule(facts.Type)
            && facts.Torch.MemberOf(operation) is IMethodSymbol { Name: "forward", IsOverride: true }
            && !IsKept(operation))
        {
            report.At(Descriptor, operation.Syntax.GetLocation(), new Evidence(EvidenceKind.Origin, "in forward"), layer.Name);
        }
    }

    /// <summary>The module with parameters, or the parameter, that the operation creates.</summary>
    private static ITypeSymbol? Created(IOperation operation, Session session)
    {
        var created = operation switch
        {
            IObjectCreationOperation { Type: { } type } => type,
            IInvocationOperation { TargetMethod: { IsStatic: true, IsExtensionMethod: false, ReturnType: var type } method } when TorchSharpSymbols.Owns(method) => type,
            _ => null,
        };
        return created is not null && (session.TorchSharp.IsParameter(created) || (session.TorchSharp.IsModule(created) && session.Layers.OwnsParameters(created) && !IsWithoutWeights(operation))) ? created : null;
    }

    /// <summary>A normalization that is told to have no weights and no statistics; for some that is the default.</summary>
    private static bool IsWithoutWeights(IOperation creation)
    {
        var arguments = creation is IInvocationOperation call ? call.Arguments : ((IObjectCreationOperation)creation).Arguments;
        return (arguments.ArgumentFor("affine") ?? arguments.ArgumentFor("elementwise_affine")) is { Value.ConstantValue: { HasValue: true, Value: false } }
            && arguments.ArgumentFor("track_running_stats") is not { Value.ConstantValue: { HasValue: true, Value: true } };
    }

    /// <summary>A layer that is made once, when its size is known, is kept in a field.</summary>
    private static bool IsKept(IOperation creation)
    {
        for (var parent = creation.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            switch (parent)
            {
                case ISimpleAssignmentOperation assignment:
                    return BindingCollector.Target(assignment.Target) is IFieldSymbol or IPropertySymbol;
                case ICoalesceAssignmentOperation:
                    return true;
            }
        }

        return false;
    }
}
