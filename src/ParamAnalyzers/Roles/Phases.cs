using System;

namespace ParamAnalyzers.Roles;

/// <summary>
/// When a method runs in the life of a model. A set: a helper that training and prediction share has both phases,
/// and a rule fires only when every phase in the set violates it.
/// </summary>
[Flags]
internal enum Phases
{
    None = 0,

    /// <summary>Constructors, initializers, builders, setters, option binding.</summary>
    Configuration = 1,

    /// <summary>Estimating learned parameters from data.</summary>
    Training = 2,

    /// <summary>Using a fitted model.</summary>
    Prediction = 4,

    /// <summary>Loading, deserializing, importing, cloning, warm starts.</summary>
    Restoration = 8,

    /// <summary>Explicit, named edits of learned parameters: initialization, pruning, quantization, averaging, transfer.</summary>
    Surgery = 16,

    /// <summary>A declared change of a hyperparameter during training: decay, warm-up, annealing, plateau.</summary>
    Schedule = 32,

    /// <summary>Everything else.</summary>
    Other = 64,

    /// <summary>Who calls the method cannot be seen; every phase is possible, so every rule is silent.</summary>
    Unseen = Configuration | Training | Prediction | Restoration | Surgery | Schedule | Other,
}

internal static class PhasesExtensions
{
    /// <summary>True when there is a phase and all of them are among <paramref name="allowed"/>.</summary>
    public static bool IsSubsetOf(this Phases phases, Phases allowed) => phases != Phases.None && (phases & ~allowed) == Phases.None;

    public static bool Includes(this Phases phases, Phases phase) => (phases & phase) != Phases.None;
}
