using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Modules;

/// <summary>PRM3010: registration sees what the fields hold at that moment.</summary>
internal sealed class ComponentAssignedLate : TypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3010_ComponentAssignedLate;

    public override bool IsTriggeredBy(in Glance glance) =>
        glance.Session.TorchSharp is { IsPresent: true } torch
        && glance.Operation is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: var member } }
        && torch.IsComponent(member.ValueType()) && torch.IsModule(member.ContainingType);

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var assignment = (ISimpleAssignmentOperation)operation;
        if (assignment.Target is not IMemberReferenceOperation { Member: var component }
            || facts.Torch.OwnerOf(assignment) is not IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            || facts.Torch.GraphOf(constructor) is not { } graph
            || !IsLost(assignment.Value, facts)
            || IsRegisteredByName(component, assignment, facts))
        {
            return;
        }

        var start = RegistrationTable.StartOf(constructor, facts);
        var states = StateTable.Unknown;
        Typestate.Run(graph.Graph, new RegistrationTable(start, facts), (seen, before) =>
        {
            if (seen.Syntax == assignment.Syntax && seen is ISimpleAssignmentOperation)
            {
                states = before;
            }
        });
        if (states == RegistrationTable.Registered)
        {
            var where = start == RegistrationTable.Registered ? $" by the constructor of '{facts.Type.BaseType!.Name}'" : string.Empty;
            report.At(Descriptor, assignment.Target.NameLocation(), new Evidence(EvidenceKind.Origin, "after registration"), component.Name, where);
        }
    }

    /// <summary>A new component with weights or a mode. Another name for a registered one is registered, and an activation has nothing to lose.</summary>
    private static bool IsLost(IOperation value, TypeFacts facts)
    {
        var created = value.Unwrap();
        return created is IObjectCreationOperation or IInvocationOperation { TargetMethod: { IsStatic: true, IsExtensionMethod: false } }
            && (facts.Session.TorchSharp.IsParameter(created.Type)
                || facts.Session.TorchSharp.IsOwnModule(created.Type)
                || facts.Session.Layers.OwnsParameters(created.Type)
                || facts.Session.Layers.DependsOnMode(created, facts.Values)
                || created.Descendants().Any(part => facts.Session.Layers.OwnsParameters(part.Type)));
    }

    private static bool IsRegisteredByName(ISymbol component, IOperation assignment, TypeFacts facts) => facts.Torch.OfKind(TorchCall.RegisterOne).Any(use =>
        use.Operation.Syntax.SpanStart > assignment.Syntax.SpanStart
        && ((IInvocationOperation)use.Operation).Arguments.Any(argument => argument.DescendantsAndSelf().Any(part => SymbolEqualityComparer.Default.Equals(BindingCollector.Target(part), component))));
}
