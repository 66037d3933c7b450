using Microsoft.CodeAnalysis;
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

    public INamedTypeSymbol? Optimizer { get; private init; }

    public static TorchSharpSymbols Of(Compilation compilation)
    {
        var assemblies = WellKnownTypes.AssembliesOf(compilation, AssemblyPrefix);
        return Find("TorchSharp.torch+Tensor") is not { } tensor
            ? Absent
            : new TorchSharpSymbols
            {
                Tensor = tensor,
                Module = Find("TorchSharp.torch+nn+Module"),
                Optimizer = Find("TorchSharp.torch+optim+Optimizer"),
            };

        INamedTypeSymbol? Find(string name) => WellKnownTypes.Find(assemblies, AssemblyPrefix, name);
    }

    public bool IsTensor(ITypeSymbol? type) => type.IsOrInherits(Tensor);

    /// <summary><c>torch.Generator</c>.</summary>
    public bool IsGenerator(ITypeSymbol? type) => IsPresent && type is { Name: "Generator" } && Owns(type);

    /// <summary><c>torch.manual_seed</c> and its kin, which reset the randomness of the process.</summary>
    public bool IsReseeding(IMethodSymbol method) => IsPresent && method.Name is "manual_seed" or "manual_seed_all" && method.IsStatic && Owns(method);

    public static bool Owns(ISymbol symbol) => WellKnownTypes.IsFromLibrary(symbol, AssemblyPrefix);

    public bool IsModule(ITypeSymbol? type) => type.IsOrInherits(Module);
}
