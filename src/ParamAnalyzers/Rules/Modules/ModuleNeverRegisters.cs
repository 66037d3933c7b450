using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Modules;

/// <summary>PRM3008: a module without registered components has no parameters.</summary>
internal sealed class ModuleNeverRegisters : WholeTypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3008_ModuleNeverRegisters;

    public override Library About => Library.TorchSharp;

    public override bool MayConcern(TypeVisit visit) =>
        visit.Type is { IsAbstract: false, IsStatic: false } && visit.IsModule
        && ModuleType.ComponentsOf(visit.Type, visit.Session.TorchSharp).Any()
        && !ModuleType.MentionsRegistration(visit.Type);

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        var torch = facts.Session.TorchSharp;
        var (bases, endsInModule) = ModuleType.BasesOf(facts.Type, torch);
        var components = ModuleType.ComponentsOf(facts.Type, torch).ToList();
        if (endsInModule
            && !bases.Any(ModuleType.MentionsRegistration)
            && components.Any(component => MayOwnParameters(component, facts))
            && !IsRegisteredByOthers(facts.Type, facts.Session))
        {
            report.At(Descriptor, facts.Type.Locations[0], new Evidence(EvidenceKind.Origin, "its components"), facts.Type.Name, components[0].Name);
        }
    }

    /// <summary>Layers without parameters have nothing to register.</summary>
    private static bool MayOwnParameters(ISymbol component, TypeFacts facts)
    {
        var (torch, layers) = (facts.Session.TorchSharp, facts.Session.Layers);
        if (torch.IsParameter(component.ValueType()) || layers.OwnsParameters(component.ValueType()))
        {
            return true;
        }

        return ModuleType.PutInto(component, facts).Any(value => IsMade(value.Unwrap(), facts));
    }

    private static bool IsMade(IOperation value, TypeFacts facts) =>
        facts.Session.Layers.OwnsParameters(value.Type)
        || (value.DescendantsAndSelf().Any(part => !ReferenceEquals(part, value) && facts.Session.TorchSharp.IsModule(part.Type) && facts.Session.Layers.OwnsParameters(part.Type)));

    /// <summary>A part of other modules registers when they do. What only this assembly sees and nobody creates is a part in waiting where other modules register.</summary>
    private static bool IsRegisteredByOthers(INamedTypeSymbol type, Session session)
    {
        var uses = session.Descendants.Of(type).Append(type).Aggregate(ModuleUse.None, (known, used) => known | session.ModuleUses.Of(used));
        return uses.HasFlag(ModuleUse.Part) ? !uses.HasFlag(ModuleUse.InSequential)
            : uses == ModuleUse.None && !type.IsPublicThroughout() && session.ModuleUses.AnyRegisters;
    }
}
