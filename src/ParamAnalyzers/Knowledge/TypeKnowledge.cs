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

/// <summary>What repeats when a trainer trains again.</summary>
/// <param name="Randomness">Where it takes its randomness from.</param>
/// <param name="VariesWithThreads">True when several threads make the result differ from run to run, whatever the seed; null when nobody says.</param>
internal readonly record struct Reproducibility(Randomness Randomness, bool? VariesWithThreads)
{
    /// <summary>What this says, and what the weaker source says where this is silent.</summary>
    public Reproducibility Over(Reproducibility weaker) =>
        new(Randomness == Randomness.Unknown ? weaker.Randomness : Randomness, VariesWithThreads ?? weaker.VariesWithThreads);
}

/// <summary>What a knowledge file says about one type.</summary>
/// <param name="MetadataName">The full metadata name: <c>+</c> before nested types, <c>`n</c> for arity.</param>
/// <param name="Assembly">The assembly that declares the type, or null when any may. A type of the same name elsewhere is another type.</param>
internal sealed record TypeKnowledge(string MetadataName, string? Assembly)
{
    /// <summary>What repeats when a trainer of this type trains again.</summary>
    public Reproducibility Reproducibility { get; set; }

    public Dictionary<string, MemberKnowledge> Members { get; } = new();

    public Dictionary<string, MethodKnowledge> Methods { get; } = new();
}
