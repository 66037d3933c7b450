using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Libraries.TorchSharp;

/// <summary>The methods with which a module of TorchSharp makes its components known, for readers of symbols and of syntax.</summary>
internal static class RegistrationNames
{
    /// <summary>Registers every component that a field of the module holds.</summary>
    public const string All = "RegisterComponents";

    /// <summary>Registers one module, parameter or buffer under a name.</summary>
    public static bool IsOneByOne(string method) => HoldsParameters(method) || method is "register_buffer" or "ConditionallyRegisterParameter" or "ConditionallyRegisterBuffer";

    /// <summary>Registers a module or a parameter under a name, whatever holds it.</summary>
    public static bool HoldsParameters(string method) => method is "register_module" or "register_parameter" or "add_module";

    /// <summary>A module that overrides one of these answers for its components itself.</summary>
    public static bool IsAnswer(string method) => method is All or "parameters" or "named_parameters" or "named_children";
}
