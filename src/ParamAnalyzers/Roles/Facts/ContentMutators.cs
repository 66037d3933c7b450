using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>Calls of the base class library and of TorchSharp that change the content of an array, list or span and keep the object.</summary>
internal static class ContentMutators
{
    /// <summary>Stands for the object that a method is called on, among the places of its parameters.</summary>
    public const int Receiver = -1;

    /// <summary>True when calls of the method change the content of their receiver or of an argument.</summary>
    public static bool Changes(IMethodSymbol method) => ChangedBy(method) is not null;

    /// <summary>The operation whose content the call changes, or null.</summary>
    public static IOperation? TargetOf(IInvocationOperation call) => ChangedBy(call.TargetMethod) switch
    {
        null => null,
        Receiver => call.Instance,
        { } ordinal => call.Arguments.ArgumentFor(ordinal) is { ArgumentKind: ArgumentKind.Explicit, Value: var changed } && changed.Unwrap().ConstantValue is not { HasValue: true, Value: null } ? changed : null,
    };

    /// <summary>The operation whose content an element or a view belongs to: <c>w</c> of <c>w[i]</c>, <c>w[^1]</c>, <c>w.AsSpan()</c>; or null.</summary>
    public static IOperation? ContainerOf(IOperation operation) => operation switch
    {
        IArrayElementReferenceOperation element => element.ArrayReference,
        IPropertyReferenceOperation { Arguments.IsEmpty: false } indexer => indexer.Instance,
        IImplicitIndexerReferenceOperation indexer => indexer.Instance,
        _ => ViewedBy(operation) ?? TensorContents.ViewedBy(operation),
    };

    /// <summary>The operation behind a view: <c>x</c> of <c>x.AsSpan()</c>, <c>memory.Span</c>, <c>span.Slice(1)</c>; or null.</summary>
    private static IOperation? ViewedBy(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "AsSpan" or "AsMemory", ContainingType: { Name: "MemoryExtensions" } } } view => Argument(view, 0),
        IInvocationOperation { TargetMethod: { Name: "AsSpan", ContainingType: { Name: "CollectionsMarshal" } } } view => Argument(view, 0),
        IInvocationOperation { TargetMethod: { Name: "Slice", ContainingType.Name: "Span" or "Memory" }, Instance: { } sliced } => sliced,
        IConversionOperation { OperatorMethod: not null, Type.Name: "Span" or "Memory" } view => view.Operand,
        IPropertyReferenceOperation { Property: { Name: "Span", ContainingType.Name: "Memory" }, Instance: { } memory } => memory,
        _ => null,
    };

    /// <summary>The place of the parameter whose content the method changes.</summary>
    private static int? ChangedBy(IMethodSymbol method) => method.ContainingType switch
    {
        { SpecialType: SpecialType.System_Array } => OfArray(method),
        { Name: "Buffer", ContainingNamespace.Name: "System" } => method.Name == "BlockCopy" ? 2 : null,
        { Name: "MemoryExtensions", ContainingNamespace.Name: "System" } => OfMemoryExtensions(method),
        { Name: "TensorPrimitives", ContainingNamespace.Name: "Tensors" } => Destination(method),
        { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory", ContainingNamespace.Name: "System" } => OfSpan(method),
        { ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } } => OfCollection(method),
        _ => TensorContents.ChangedBy(method),
    };

    private static int? OfArray(IMethodSymbol method) => method.Name switch
    {
        "Clear" or "Fill" or "Sort" or "Reverse" or "Resize" or "CopyTo" => 0,
        "Copy" or "ConstrainedCopy" => Destination(method),
        "SetValue" or "Initialize" => Receiver,
        _ => null,
    };

    private static int? OfMemoryExtensions(IMethodSymbol method) => method.Name switch
    {
        "CopyTo" or "TryCopyTo" => 1,
        "Reverse" or "Sort" or "Replace" => 0,
        _ => null,
    };

    private static int? OfSpan(IMethodSymbol method) => method.Name switch
    {
        "CopyTo" or "TryCopyTo" => 0,
        "Fill" or "Clear" => Receiver,
        _ => null,
    };

    private static int? OfCollection(IMethodSymbol method) => method.Name switch
    {
        "Clear" or "Remove" or "RemoveAt" or "RemoveAll" or "RemoveRange" or "RemoveFirst" or "RemoveLast" or "Reverse" or "Sort" or "Pop" or "Dequeue" or "UnionWith" => Receiver,
        var name when Additions.Includes(name) => Receiver,
        "CopyTo" => method.Parameters.Length > 2 ? 1 : 0,
        _ => null,
    };

    private static int? Destination(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Name is "destinationArray" or "destination")
            {
                return parameter.Ordinal;
            }
        }

        return null;
    }

    private static IOperation? Argument(IInvocationOperation call, int ordinal) => call.Arguments.ArgumentFor(ordinal)?.Value;
}
