using System.Collections.Immutable;
using System.Linq;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Knowledge;

/// <summary>What a knowledge file says about one member of a type or one parameter of a method.</summary>
/// <param name="Name">The name of the member or parameter.</param>
/// <param name="Role">Its role.</param>
/// <param name="Domain">The valid values, or null when every value is valid.</param>
/// <param name="Outside">What happens at run time outside the domain, as a clause.</param>
/// <param name="ReadAtFit">True when a change after the trainer was built takes effect, false when it is ignored, null when unknown.</param>
/// <param name="WrittenBy">The trainer code that overwrites the caller's value, or null.</param>
/// <param name="Constraints">How the member depends on others of its type.</param>
/// <param name="Effect">What writing through the member does, or null.</param>
/// <param name="Important">Why nobody should leave the member at its default without a thought, as a clause; null for most.</param>
/// <param name="Source">The file that says it, for the evidence.</param>
internal sealed record MemberKnowledge(
    string Name,
    Role Role,
    Domain? Domain,
    string? Outside,
    bool? ReadAtFit,
    string? WrittenBy,
    ImmutableArray<Constraint> Constraints,
    Effect? Effect,
    string? Important,
    string Source)
{
    /// <summary>What this says, and what the weaker source says where this is silent; who gives the member another role starts anew.</summary>
    public MemberKnowledge Over(MemberKnowledge? weaker) => weaker is null || weaker.Role != Role ? this : this with
    {
        Domain = Domain ?? weaker.Domain,
        Outside = Domain is null ? Outside ?? weaker.Outside : Outside,
        ReadAtFit = ReadAtFit ?? weaker.ReadAtFit,
        WrittenBy = WrittenBy ?? weaker.WrittenBy,
        Constraints = Constraints.AddRange(weaker.Constraints.Where(constraint => !Constraints.Contains(constraint))),
        Effect = Effect ?? weaker.Effect,
        Important = Important ?? weaker.Important,
        Source = Domain is null && weaker.Domain is not null ? weaker.Source : Source,
    };
}
