using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Naming;

/// <summary>PRM6006: what a public trainer knows about its own members, its users' tools cannot see in its DLL unless it says so.</summary>
internal sealed class TrainerStatesNoRoles : WholeTypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM6006_TrainerStatesNoRoles;

    public override bool MayConcern(TypeVisit visit) =>
        visit.IsTrainer && visit.Type.IsPublicThroughout() && !Solver.IsSolver(visit.Type) && !visit.Members.Any(member => visit.Session.Annotations.RoleOf(member, out _) != Role.Unknown);

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        if (InferredRoles.Of(facts).FirstOrDefault(pair => InferredRoles.IsVisible(pair.Member)) is { Member: { } member, Role: var role })
        {
            report.At(Descriptor, facts.Type.Locations[0], role.Evidence, facts.Type.Name, member.Name, RoleNames.DescribeOne(role.Role), role.Evidence.Text);
        }
    }
}
