using ParamAnalyzers.Knowledge;

namespace ParamAnalyzers.Roles;

/// <summary>A role together with the evidence for it and, for a known member, what is known about it.</summary>
internal sealed record RoleAssignment(Role Role, Evidence Evidence, MemberKnowledge? Knowledge = null)
{
    public static RoleAssignment Unknown { get; } = new(Role.Unknown, new Evidence(EvidenceKind.Name, string.Empty));

    public bool IsKnown => Role != Role.Unknown;
}
