namespace ParamAnalyzers.Libraries.TorchSharp;

/// <summary>What a call of TorchSharp does to a model, its optimizer or its schedule.</summary>
internal enum TorchCall
{
    /// <summary>Nothing that a rule speaks about, or a call of somebody else.</summary>
    None,

    /// <summary><c>forward</c> or <c>call</c> of a module.</summary>
    Forward,

    /// <summary><c>train()</c> and <c>train(true)</c>.</summary>
    TrainMode,

    /// <summary><c>eval()</c> and <c>train(false)</c>.</summary>
    EvalMode,

    /// <summary><c>train(mode)</c>, whatever the mode.</summary>
    SomeMode,

    /// <summary><c>loss.backward()</c>.</summary>
    Backward,

    /// <summary><c>autograd.grad(…)</c>, which returns gradients and adds them to nothing.</summary>
    InputGradient,

    /// <summary><c>zero_grad()</c> of an optimizer or a module.</summary>
    ClearGradients,

    /// <summary><c>step()</c> of an optimizer.</summary>
    OptimizerStep,

    /// <summary><c>step()</c> of a schedule.</summary>
    ScheduleStep,

    /// <summary><c>load</c> and <c>load_state_dict</c> of a module.</summary>
    Restore,

    /// <summary><c>to</c>, <c>cuda</c>, <c>cpu</c> and other calls that replace the parameters of a module.</summary>
    Move,

    /// <summary><c>RegisterComponents()</c>.</summary>
    RegisterAll,

    /// <summary><c>register_module</c>, <c>register_parameter</c>, <c>register_buffer</c>, <c>add_module</c>.</summary>
    RegisterOne,

    /// <summary>The creation of an optimizer.</summary>
    NewOptimizer,

    /// <summary>The creation of a schedule of the learning rate.</summary>
    NewSchedule,

    /// <summary><c>no_grad()</c> and <c>inference_mode()</c>.</summary>
    GradientScope,

    /// <summary><c>set_grad_enabled(…)</c> and <c>enable_grad()</c>.</summary>
    GradientSwitch,

    /// <summary><c>state_dict()</c> of a module.</summary>
    Snapshot,

    /// <summary><c>manual_seed</c> and its kin.</summary>
    Reseed,
}
