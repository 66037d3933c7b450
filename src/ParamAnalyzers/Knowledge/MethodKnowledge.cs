using System.Collections.Generic;

namespace ParamAnalyzers.Knowledge;

/// <summary>What a method, or writing through a member, does to state. Facts of their own beside roles.</summary>
internal enum Effect
{
    /// <summary>Changes the value of its receiver in place.</summary>
    MutatesValue,

    /// <summary>Gives its receiver, or its first argument, an initial value in place.</summary>
    Initializes,

    /// <summary>Writes its result into an argument.</summary>
    WritesArgument,

    /// <summary>Changes shape, name or flags of its receiver and no value.</summary>
    MutatesMetadata,

    /// <summary>Computes or changes gradients.</summary>
    ChangesGradients,

    /// <summary>Clears the gradients.</summary>
    ClearsGradients,

    /// <summary>Lets an optimizer or a schedule take a step.</summary>
    Steps,

    /// <summary>Changes the parameter groups or the state of an optimizer.</summary>
    ChangesOptimizer,

    /// <summary>Switches between training and evaluation mode, or gradients on and off.</summary>
    SwitchesMode,

    /// <summary>Makes parameters known to a module.</summary>
    Registers,

    /// <summary>Puts other parameter objects in the place of those that an optimizer may hold.</summary>
    ReplacesParameters,

    /// <summary>Restores values from outside.</summary>
    Restores,

    /// <summary>Hands out live values.</summary>
    ExposesValues,

    /// <summary>Reseeds a generator.</summary>
    Reseeds,

    /// <summary>Does nothing to an object that exists: the value is read when others are created.</summary>
    None,
}

/// <summary>What a knowledge file says about a method: its effects, and the roles of its parameters by name.</summary>
internal sealed class MethodKnowledge
{
    public HashSet<Effect> Effects { get; } = new();

    public Dictionary<string, MemberKnowledge> Parameters { get; } = new();
}
