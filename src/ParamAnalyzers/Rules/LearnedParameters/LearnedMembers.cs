using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.LearnedParameters;

/// <summary>The learned parameters among a type's own members.</summary>
internal static class LearnedMembers
{
    /// <summary>True when the declaration leaves room for a learned parameter.</summary>
    public static bool MayHave(TypeVisit visit) => (visit.IsTrainer || visit.Shape.Predicts) && visit.Members.Any(IsCandidate);

    public static IEnumerable<(ISymbol Member, RoleAssignment Role)> Of(TypeFacts facts)
    {
        foreach (var member in facts.Members.Where(IsCandidate))
        {
            var role = facts.RoleOf(member);
            role = role.IsKnown ? role : facts.Session.Roles.OfForeign(member);
            if (role.Role == Role.LearnedParameter)
            {
                yield return (member, role);
            }
        }
    }

    /// <summary>True when two names of the value are two ways to the same numbers.</summary>
    public static bool IsShared(ITypeSymbol type) => type is IArrayTypeSymbol || type.Name is "Tensor" or "Parameter" || (type.IsReferenceType && (type.HoldsElements() || type.DictionaryValue() is not null));

    /// <summary>True when whoever holds the value can change the numbers in it.</summary>
    public static bool IsLive(ITypeSymbol type) =>
        type is IArrayTypeSymbol || type.Name is "List" or "IList" or "Dictionary" or "IDictionary" or "Tensor" or "Span" or "Memory" or "Collection" or "ICollection";

    public static bool IsCandidate(ISymbol member) =>
        member is IFieldSymbol { IsConst: false, IsImplicitlyDeclared: false, IsStatic: false } or IPropertySymbol { IsIndexer: false, IsStatic: false } && RoleCandidates.MayBeLearned(member);
}
