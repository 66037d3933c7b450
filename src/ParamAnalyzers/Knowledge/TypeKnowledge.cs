using System.Collections.Generic;

namespace ParamAnalyzers.Knowledge;

/// <summary>Where a trainer takes its randomness from.</summary>
internal enum Randomness
{
    Unknown,

    /// <summary>From nowhere: the same data gives the same model.</summary>
    None,

    /// <summary>From a seed of its own with a fixed default; the seed of the context does not reach it.</summary>
    OwnSeed,

    /// <summary>From the seed of the context.</summary>
    Context,
}

/// <summary>What a knowledge file says about one type.</summary>
/// <param name="MetadataName">The full metadata name: <c>+</c> before nested types, <c>`n</c> for arity.</param>
/// <param name="Assembly">The assembly that declares the type, or null when any may. A type of the same name elsewhere is another type.</param>
internal sealed record TypeKnowledge(string MetadataName, string? Assembly)
{
    /// <summary>Where a trainer of this type takes its randomness from.</summary>
    public Randomness Randomness { get; set; }

    /// <summary>True when several threads make the result differ from run to run, whatever the seed.</summary>
    public bool VariesWithThreads { get; set; }

    public Dictionary<string, MemberKnowledge> Members { get; } = new();

    public Dictionary<string, MethodKnowledge> Methods { get; } = new();
}
