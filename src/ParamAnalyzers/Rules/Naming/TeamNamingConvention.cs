using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Naming;

/// <summary>PRM6005: the team's prefix or suffix says in every line what kind of value a name stands for.</summary>
internal sealed class TeamNamingConvention : WholeTypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM6005_TeamNamingConvention;

    public override bool MayConcern(TypeVisit visit) => !visit.Session.NamesFor(visit.Type).Convention.IsEmpty && NamedMembers.AreIn(visit);

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        var convention = facts.Session.NamesFor(facts.Type).Convention;
        foreach (var (member, role) in NamedMembers.Of(facts))
        {
            if (convention.Apply(member.Name, role.Role) is var name && name != member.Name && !FixedNames.Contains(member, facts.Names))
            {
                report.At(
                    Descriptor,
                    member.Locations[0],
                    role.Evidence,
                    ImmutableDictionary<string, string?>.Empty.Add(NameStatesAnotherRole.NewName, name),
                    member.Name,
                    RoleNames.DescribeOne(role.Role),
                    role.Evidence.Text,
                    name);
            }
        }
    }
}
