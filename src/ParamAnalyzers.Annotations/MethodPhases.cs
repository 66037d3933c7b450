using System;

namespace ParamAnalyzers.Annotations
{
    /// <summary>Marks a method that estimates learned parameters from data, whatever its name.</summary>
    /// <remarks>Writing learned parameters is its purpose, so PRM3001 and PRM3002 are silent in it; overwriting hyperparameters is not, and PRM2001 looks for that.</remarks>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class TrainingMethodAttribute : Attribute
    {
    }

    /// <summary>Marks a method that uses a fitted model, whatever its name.</summary>
    /// <remarks>PRM2001, PRM3002, PRM3004 and PRM3006 look into it.</remarks>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class PredictionMethodAttribute : Attribute
    {
    }

    /// <summary>Marks a method that puts learned parameters back: loading, importing, cloning, a warm start, the restore of early stopping.</summary>
    /// <remarks>Neither PRM2001 nor PRM3001 reports what it writes.</remarks>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class RestoresParametersAttribute : Attribute
    {
    }

    /// <summary>Marks a method that edits learned parameters on purpose and outside training: pruning, quantization, averaging, transfer.</summary>
    /// <remarks>PRM3001 reports nothing that it writes.</remarks>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class EditsLearnedParametersAttribute : Attribute
    {
    }

    /// <summary>Marks a method that changes a hyperparameter during training by a declared plan: decay, warm-up, annealing, plateau.</summary>
    /// <remarks>Neither PRM2001 nor PRM2014 reports what it changes.</remarks>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class HyperparameterScheduleAttribute : Attribute
    {
    }
}
