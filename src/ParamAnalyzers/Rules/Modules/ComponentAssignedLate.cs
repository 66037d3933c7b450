using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Modules;

/// <summary>PRM3010: registration sees what the fields hold at that moment.</summary>
internal sealed class ComponentAssignedLate : TypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3010_ComponentAssignedLate;

    public override Library About => Library.TorchSharp;

    public override bool MayConcern(in Target target) => target.Use == TargetUse.Write && (target.Written is not { } member || IsComponent(member, target.Session.TorchSharp));

    public override bool IsTriggeredBy(in Glance glance)
    {
        foreach (var (target, _) in Assigned(glance.Operation))
        {
            if (MemberOf(target) is { } member && IsComponent(member, glance.Session.TorchSharp))
            {
                return true;
            }
        }

        return false;
    }

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        foreach (var (target, value) in Assigned(operation))
        {
            if (MemberOf(target) is { } component && facts.Session.TorchSharp.IsComponent(component.ValueType())
                && ModuleType.IsLost(value, facts)
                && !IsRegisteredByName(component, operation, facts)
                && RegistrationTable.StateAt(operation, facts) == RegistrationTable.Registered
                && !IsAChoice(operation, component, facts))
            {
                var isByBase = facts.Owners.Of(operation) is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
                    && facts.Type.BaseType is { } parent && !SymbolEqualityComparer.Default.Equals(parent, facts.Session.TorchSharp.Module)
                    && !facts.Torch.Reaches(constructor, TorchCall.RegisterAll) && RegistrationTable.StartOf(constructor, facts) == RegistrationTable.Registered;
                var where = isByBase ? $" by the constructor of '{facts.Type.BaseType!.Name}'" : string.Empty;
                report.At(Descriptor, target.NameLocation(), new Evidence(EvidenceKind.Origin, "after registration"), component.Name, where);
            }
        }
    }

    /// <summary>What an assignment sets: one target, one that was null, or each element of a tuple.</summary>
    private static IEnumerable<(IOperation Target, IOperation Value)> Assigned(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation or ICoalesceAssignmentOperation:
                var assignment = (IAssignmentOperation)operation;
                return [(assignment.Target, assignment.Value)];
            case IDeconstructionAssignmentOperation { Target: ITupleOperation targets } deconstruction when deconstruction.Value.Unwrap() is ITupleOperation values && values.Elements.Length == targets.Elements.Length:
                return targets.Elements.Zip(values.Elements, (target, value) => (target, value));
            default:
                return [];
        }
    }

    private static bool IsComponent(ISymbol member, TorchSharpSymbols torch) => torch.IsComponent(member.ValueType()) && torch.IsModule(member.ContainingType);

    private static ISymbol? MemberOf(IOperation target) => target is IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: var member } ? member : null;

    /// <summary>Another branch of the same choice assigns it in time: it is kept from registration on purpose.</summary>
    private static bool IsAChoice(IOperation assignment, ISymbol component, TypeFacts facts) => facts.WritesTo(component).Any(write =>
        Surroundings.AreAlternatives(assignment, write.Raw.Operation)
        && RegistrationTable.StateAt(write.Raw.Operation, facts) != RegistrationTable.Registered);

    private static bool IsRegisteredByName(ISymbol component, IOperation assignment, TypeFacts facts) => facts.Torch.OfKind(TorchCall.RegisterOne).Any(use =>
        use.Operation.Syntax.SpanStart > assignment.Syntax.SpanStart
        && ((IInvocationOperation)use.Operation).Arguments.Any(argument => argument.Mentions(component)));
}
