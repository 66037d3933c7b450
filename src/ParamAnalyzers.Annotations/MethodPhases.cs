using System;

namespace ParamAnalyzers.Annotations
{
    /// <summary>Marks a method that estimates learned parameters from data, whatever its name.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class TrainingMethodAttribute : Attribute
    {
    }

    /// <summary>Marks a method that uses a fitted model, whatever its name.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class PredictionMethodAttribute : Attribute
    {
    }

    /// <summary>Marks a method that puts learned parameters back: loading, importing, cloning, a warm start, the restore of early stopping.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class RestoresParametersAttribute : Attribute
    {
    }

    /// <summary>Marks a method that edits learned parameters on purpose and outside training: pruning, quantization, averaging, transfer.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class EditsLearnedParametersAttribute : Attribute
    {
    }

    /// <summary>Marks a method that changes a hyperparameter during training by a declared plan: decay, warm-up, annealing, plateau.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class HyperparameterScheduleAttribute : Attribute
    {
    }
}
