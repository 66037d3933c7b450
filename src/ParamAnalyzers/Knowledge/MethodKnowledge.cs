using System.Collections.Generic;

namespace ParamAnalyzers.Knowledge;

/// <summary>What a method does to the state of its receiver or of the program. Facts of their own beside roles.</summary>
internal enum Effect
{
    /// <summary>Changes the value of its receiver in place.</summary>
    MutatesValue,

    /// <summary>Switches between training and evaluation mode.</summary>
    SwitchesMode,

    /// <summary>Lets an optimizer or a schedule take a step.</summary>
    Steps,

    /// <summary>Clears the gradients.</summary>
    ClearsGradients,

    /// <summary>Reseeds a generator.</summary>
    Reseeds,
}

/// <summary>What a knowledge file says about a method: its effects, and the roles of its parameters by name.</summary>
internal sealed class MethodKnowledge
{
    public HashSet<Effect> Effects { get; } = new();

    public Dictionary<string, MemberKnowledge> Parameters { get; } = new();
}
