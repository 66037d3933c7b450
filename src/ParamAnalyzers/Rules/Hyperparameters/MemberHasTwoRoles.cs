using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2012: one member holds what the caller asked for and what training found.</summary>
internal sealed class MemberHasTwoRoles : WholeTypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2012_MemberHasTwoRoles;

    public override bool MayConcern(TypeVisit visit) =>
        visit.IsTrainer && visit.Members.Any(member => member is IFieldSymbol { IsConst: false, IsReadOnly: false } or IPropertySymbol && RoleCandidates.MayBeHyperparameter(visit.Type, member));

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        foreach (var member in facts.Accesses.Where(access => access.Role.Role == Role.Hyperparameter && access.Receiver == Receiver.Own).Select(access => access.Symbol).Distinct(SymbolEqualityComparer.Default))
        {
            if (member is IFieldSymbol or IPropertySymbol && TwoRoles.EstimationOf(member, facts) is { } estimation)
            {
                var evidence = new Evidence(EvidenceKind.Origin, "estimated here", estimation.Write.Operation.Syntax.GetLocation());
                report.At(Descriptor, member.Locations[0], evidence, member.Name, estimation.Role.Evidence.Text, estimation.CallableName);
            }
        }
    }
}
