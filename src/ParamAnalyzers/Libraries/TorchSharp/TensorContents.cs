using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Libraries.TorchSharp;

/// <summary>Calls that change the values of a tensor in place, and views through which they can be changed.</summary>
internal static class TensorContents
{
    /// <summary>Methods that end like the ones in place and change shape, name or flags only.</summary>
    private static readonly HashSet<string> Metadata = new(StringComparer.Ordinal)
    {
        "requires_grad_", "rename_", "squeeze_", "unsqueeze_", "transpose_", "detach_", "t_", "swapaxes_", "swapdims_", "retain_grad_",
    };

    /// <summary>Where the tensor is whose values the method changes: the receiver of <c>add_</c> and its kin, the parameter <c>out</c> of others; or null.</summary>
    public static int? ChangedBy(IMethodSymbol method) =>
        method.Name.EndsWith("_", StringComparison.Ordinal) ? IsOfTensor(method) && !Metadata.Contains(method.Name) ? ContentMutators.Receiver : null
        : method.ContainingType is { Name: "torch" or "Tensor" } && TorchSharpSymbols.Owns(method) ? method.Parameters.FirstOrDefault(parameter => parameter.Name == "out")?.Ordinal
        : null;

    /// <summary>The tensor behind a view that shares its values: <c>detach()</c>, <c>data&lt;T&gt;()</c>, <c>view(…)</c>, <c>bytes</c>; or null.</summary>
    public static IOperation? ViewedBy(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "detach" or "data" or "view" or "view_as" or "alias" or "t" or "transpose" or "narrow" or "select" or "squeeze" or "unsqueeze" } method, Instance: { } tensor } when IsOfTensor(method) => tensor,
        IPropertyReferenceOperation { Property: { Name: "bytes" } property, Instance: { } tensor } when TorchSharpSymbols.Owns(property) => tensor,
        _ => null,
    };

    private static bool IsOfTensor(IMethodSymbol method) => method.ContainingType is { Name: "Tensor", ContainingType.Name: "torch" } && TorchSharpSymbols.Owns(method);
}
