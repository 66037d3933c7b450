using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2011: a hyperparameter that anyone can change at any time is not the one the model was trained with.</summary>
internal sealed class HyperparameterIsSettable : WholeTypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2011_HyperparameterIsSettable;

    public override bool MayConcern(TypeVisit visit) => visit.IsTrainer && visit.Type.GetMembers().Any(MayBeOpen);

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        foreach (var member in facts.Type.GetMembers().Where(MayBeOpen))
        {
            if (facts.RoleOf(member) is { Role: Role.Hyperparameter } role && !TwoRoles.IsEstimated(member, facts) && !facts.Accesses.Any(access => IsWrittenLater(access, member)))
            {
                report.At(Descriptor, member.Locations[0], role.Evidence, member.Name, facts.Type.Name);
            }
        }
    }

    private static bool MayBeOpen(ISymbol member) =>
        member is IPropertySymbol { IsStatic: false, IsOverride: false, IsVirtual: false, IsAbstract: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, SetMethod: { DeclaredAccessibility: Accessibility.Public, IsInitOnly: false } } property
        && property.Type.IsScalar()
        && !SeedVocabulary.IsSeedName(property.Name)
        && property.ExplicitInterfaceImplementations.IsEmpty
        && (MemberVocabulary.SuggestsHyperparameter(property.Name) || !property.GetAttributes().IsEmpty)
        && !ImplementsInterface(property);

    /// <summary>A setter that an interface asks for cannot go.</summary>
    private static bool ImplementsInterface(IPropertySymbol property) =>
        property.ContainingType.AllInterfaces.Any(contract => contract.GetMembers(property.Name).Any(member =>
            SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(member), property)));

    /// <summary>Who changes the member while training, by a schedule or otherwise, needs its setter; that is another rule's matter.</summary>
    private static bool IsWrittenLater(AccessFact access, ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(access.Symbol, member) && access.Receiver == Receiver.Own && !access.Phases.IsSubsetOf(Phases.Configuration);
}
