using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Roles;

/// <summary>Where the knowledge of a role comes from, strongest first.</summary>
internal enum EvidenceKind
{
    Annotation,
    TeamKnowledge,
    BuiltInKnowledge,
    Origin,
    Name,
}

/// <summary>Why a value has its role, in words for the message and, when it stands in source, as a location.</summary>
/// <param name="Kind">How strong the evidence is.</param>
/// <param name="Text">A clause that fits into parentheses after the name of the value: "assigned in 'Fit'".</param>
/// <param name="Location">The place in source, or null when the evidence is knowledge or metadata.</param>
internal sealed record Evidence(EvidenceKind Kind, string Text, Location? Location = null)
{
    /// <summary>What a file of knowledge about a library says.</summary>
    /// <param name="library">The name of the library.</param>
    /// <param name="location">The place in source that it is said about, or null.</param>
    public static Evidence KnownFrom(string library, Location? location = null) => new(EvidenceKind.BuiltInKnowledge, $"known from {library}", location);

    /// <summary>A name alone is a hint; anything stronger is a reason to warn.</summary>
    public bool IsProof => Kind != EvidenceKind.Name;
}
