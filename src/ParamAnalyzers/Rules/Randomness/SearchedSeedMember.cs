using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>PRM1001 where a seed is declared with a range or choices: <c>[Range(1, 100)] public int Seed</c>.</summary>
internal sealed class SearchedSeedMember : WholeTypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1001_SeedIsSearched;

    public override Library About => Library.AutoML;

    public override bool MayConcern(TypeVisit visit) => visit.SearchesMembers;

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        foreach (var (member, _, place) in SearchSpaceSymbols.SearchedMembers(facts.Type).Where(searched => SeedVocabulary.IsSeed(searched.Member, facts.Session.Roles)))
        {
            var evidence = facts.Session.Roles.Declared(member) is { IsKnown: true } declared ? declared.Evidence : new Evidence(EvidenceKind.Name, "by its name");
            report.At(Descriptor, place, evidence, member.Name, evidence.Text, $"the search space of '{facts.Type.Name}'");
        }
    }
}
