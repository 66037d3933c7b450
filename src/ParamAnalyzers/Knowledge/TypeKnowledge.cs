using System.Collections.Generic;

namespace ParamAnalyzers.Knowledge;

/// <summary>What a knowledge file says about one type.</summary>
/// <param name="MetadataName">The full metadata name: <c>+</c> before nested types, <c>`n</c> for arity.</param>
/// <param name="Assembly">The assembly that declares the type, or null when any may. A type of the same name elsewhere is another type.</param>
internal sealed record TypeKnowledge(string MetadataName, string? Assembly)
{
    public Dictionary<string, MemberKnowledge> Members { get; } = new();

    public Dictionary<string, MethodKnowledge> Methods { get; } = new();
}
