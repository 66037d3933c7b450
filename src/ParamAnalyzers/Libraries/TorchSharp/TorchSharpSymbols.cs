using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Libraries.TorchSharp;

/// <summary>The symbols of TorchSharp that rules speak about; every answer is "no" when the library is absent.</summary>
internal sealed class TorchSharpSymbols
{
    public const string AssemblyPrefix = "TorchSharp";

    public static TorchSharpSymbols Absent { get; } = new();

    private TorchSharpSymbols()
    {
    }

    public bool IsPresent => Tensor is not null;

    public INamedTypeSymbol? Tensor { get; private init; }

    public INamedTypeSymbol? Module { get; private init; }

    public INamedTypeSymbol? Parameter { get; private init; }

    public INamedTypeSymbol? Optimizer { get; private init; }

    public INamedTypeSymbol? Schedule { get; private init; }

    public static TorchSharpSymbols Of(Compilation compilation)
    {
        var assemblies = WellKnownTypes.AssembliesOf(compilation, AssemblyPrefix);
        return Find("TorchSharp.torch+Tensor") is not { } tensor
            ? Absent
            : new TorchSharpSymbols
            {
                Tensor = tensor,
                Module = Find("TorchSharp.torch+nn+Module"),
                Parameter = Find("TorchSharp.Modules.Parameter"),
                Optimizer = Find("TorchSharp.torch+optim+Optimizer"),
                Schedule = Find("TorchSharp.torch+optim+lr_scheduler+LRScheduler"),
            };

        INamedTypeSymbol? Find(string name) => WellKnownTypes.Find(assemblies, AssemblyPrefix, name);
    }

    public bool IsTensor(ITypeSymbol? type) => type.IsOrInherits(Tensor);

    public bool IsModule(ITypeSymbol? type) => type.IsOrInherits(Module);

    public bool IsParameter(ITypeSymbol? type) => type.IsOrInherits(Parameter);

    public bool IsOptimizer(ITypeSymbol? type) => type.IsOrInherits(Optimizer);

    public bool IsSchedule(ITypeSymbol? type) => type.IsOrInherits(Schedule);

    /// <summary>A loss is a module too, and no model.</summary>
    public bool IsLoss(ITypeSymbol? type)
    {
        for (; type is not null && IsModule(type); type = type.BaseType)
        {
            if (type.Name is "Loss" or "WeightedLoss" && Owns(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a module is made of: modules and parameters.</summary>
    public bool IsComponent(ITypeSymbol? type) => IsModule(type) || IsParameter(type);

    /// <summary>A module that somebody wrote: a class in source that derives from a module.</summary>
    public bool IsOwnModule(ITypeSymbol? type) => type is { DeclaringSyntaxReferences.IsEmpty: false } && IsModule(type);

    /// <summary><c>torch.Generator</c>.</summary>
    public bool IsGenerator(ITypeSymbol? type) => IsPresent && type is { Name: "Generator" } && Owns(type);

    /// <summary><c>torch.manual_seed</c> and its kin, which reset the randomness of the process.</summary>
    public bool IsReseeding(IMethodSymbol method) => IsPresent && method.Name is "manual_seed" or "manual_seed_all" && method.IsStatic && Owns(method);

    /// <summary><c>torch.randperm</c> and <c>torch.multinomial</c>, which pick rows by the generator of the process unless they are given another one.</summary>
    public bool PicksByChance(IInvocationOperation call) =>
        IsPresent && call.TargetMethod is { IsStatic: true, Name: "randperm" or "multinomial" } method && Owns(method) && call.Arguments.ArgumentFor("generator") is not { ArgumentKind: ArgumentKind.Explicit };

    /// <summary>What the call or creation does.</summary>
    public TorchCall Classify(IOperation operation) => !IsPresent ? TorchCall.None : operation switch
    {
        IInvocationOperation call => OfCall(call),
        IObjectCreationOperation { Type: { } created } => OfCreated(created),
        _ => TorchCall.None,
    };

    /// <summary>What calls of the method or constructor do; their arguments may decide more.</summary>
    public TorchCall MeaningOf(IMethodSymbol method) => !IsPresent ? TorchCall.None : method.MethodKind == MethodKind.Constructor ? OfCreated(method.ContainingType) : OfMethod(method);

    /// <summary>False when no call of a method with this meaning, whatever its arguments, does this.</summary>
    public static bool MayBe(TorchCall meaning, TorchCall call) => meaning == call || (meaning == TorchCall.SomeMode && call is TorchCall.TrainMode or TorchCall.EvalMode);

    public static bool Owns(ISymbol symbol) => WellKnownTypes.IsFromLibrary(symbol, AssemblyPrefix);

    /// <summary>The module, optimizer, schedule or tensor on which a call works, also when it is an extension, or a module is moved or restored first: <c>net.load(path).to(device).eval()</c>.</summary>
    public static IOperation? ReceiverOf(IInvocationOperation call)
    {
        var receiver = CalledOn(call);
        while (receiver?.Unwrap() is IInvocationOperation { TargetMethod.Name: var name, Type.Name: not "Tensor" } handedBack && (IsMove(name) || name == "load") && Owns(handedBack.TargetMethod) && CalledOn(handedBack) is { } same)
        {
            receiver = same;
        }

        return receiver;
    }

    private static bool IsMove(string method) => method is "to" or "cuda" or "cpu" or "_to";

    /// <summary>What stands before the dot, or in its place for an extension: <c>net.load(path)</c> of <c>net.load(path).eval()</c>.</summary>
    public static IOperation? CalledOn(IInvocationOperation call) => call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.ArgumentFor(0)?.Value : null);

    private TorchCall OfCall(IInvocationOperation call) => OfMethod(call.TargetMethod) switch
    {
        TorchCall.SomeMode => ModeOf(call),
        TorchCall.Move => IsModule(ReceiverOf(call)?.Type) ? TorchCall.Move : TorchCall.None,
        var kind => kind,
    };

    /// <summary>What calls of the method do; the arguments decide which mode is set, and the receiver what is moved.</summary>
    private TorchCall OfMethod(IMethodSymbol method)
    {
        switch (method.Name)
        {
            case "forward" or "call" when IsModule(method.ContainingType):
                return TorchCall.Forward;
            case "train" when IsModule(method.ContainingType):
                return TorchCall.SomeMode;
            case "eval" when IsModule(method.ContainingType):
                return TorchCall.EvalMode;
            case "backward" when IsTensor(method.ContainingType):
                return TorchCall.Backward;
            case "grad" or "backward" when method.ContainingType.Name == "autograd" && Owns(method):
                return TorchCall.InputGradient;
            case "zero_grad" when IsModule(method.ContainingType) || IsOptimizer(method.ContainingType):
                return TorchCall.ClearGradients;
            case "step" when IsOptimizer(method.ContainingType):
                return TorchCall.OptimizerStep;
            case "step" when IsSchedule(method.ContainingType):
                return TorchCall.ScheduleStep;
            case "load" or "load_state_dict" when IsModule(method.ContainingType):
                return TorchCall.Restore;
            case "state_dict" when IsModule(method.ContainingType):
                return TorchCall.Snapshot;
            case RegistrationNames.All when IsModule(method.ContainingType):
                return TorchCall.RegisterAll;
            case var name when RegistrationNames.IsOneByOne(name) && IsModule(method.ContainingType):
                return TorchCall.RegisterOne;
            case var name when IsMove(name):
                return TorchCall.Move;
            case "no_grad" or "inference_mode" when Owns(method) && method.IsStatic:
                return TorchCall.GradientScope;
            case "set_grad_enabled" or "enable_grad" when Owns(method) && method.IsStatic:
                return TorchCall.GradientSwitch;
            default:
                return IsReseeding(method) ? TorchCall.Reseed
                    : Owns(method) && method.IsStatic ? OfCreated(method.ReturnType)
                    : TorchCall.None;
        }
    }

    private TorchCall OfCreated(ITypeSymbol created) =>
        IsOptimizer(created) ? TorchCall.NewOptimizer
        : IsSchedule(created) ? TorchCall.NewSchedule
        : TorchCall.None;

    private static TorchCall ModeOf(IInvocationOperation train) =>
        train.Arguments.ArgumentFor(0) is not { Parameter.Type.SpecialType: SpecialType.System_Boolean } mode || mode.Value.Unwrap().ConstantValue is { HasValue: true, Value: true } ? TorchCall.TrainMode
        : mode.Value.Unwrap().ConstantValue is { HasValue: true, Value: false } ? TorchCall.EvalMode
        : TorchCall.SomeMode;
}
