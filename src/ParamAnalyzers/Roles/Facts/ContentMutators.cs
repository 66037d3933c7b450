using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>Calls of the base class library and of TorchSharp that change the content of an array, list or span and keep the object.</summary>
internal static class ContentMutators
{
    /// <summary>The operation whose content the call changes, or null.</summary>
    public static IOperation? TargetOf(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        return method.ContainingType switch
        {
            { SpecialType: SpecialType.System_Array } => OfArray(call),
            { Name: "Buffer", ContainingNamespace.Name: "System" } when method.Name == "BlockCopy" => Argument(call, 2),
            { Name: "MemoryExtensions", ContainingNamespace.Name: "System" } => OfMemoryExtensions(call),
            { Name: "TensorPrimitives", ContainingNamespace.Name: "Tensors" } => Destination(call),
            { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory", ContainingNamespace.Name: "System" } => OfSpan(call),
            { ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } } => OfCollection(call),
            _ => TensorContents.TargetOf(call),
        };
    }

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

    private static IOperation? OfArray(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "Clear" or "Fill" or "Sort" or "Reverse" or "Resize" => Argument(call, 0),
        "Copy" or "ConstrainedCopy" => Destination(call),
        "CopyTo" => Argument(call, 0),
        "SetValue" or "Initialize" => call.Instance,
        _ => null,
    };

    private static IOperation? OfMemoryExtensions(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "CopyTo" or "TryCopyTo" => Argument(call, 1),
        "Reverse" or "Sort" or "Replace" => Argument(call, 0),
        _ => null,
    };

    private static IOperation? OfSpan(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "CopyTo" or "TryCopyTo" => Argument(call, 0),
        "Fill" or "Clear" => call.Instance,
        _ => null,
    };

    private static IOperation? OfCollection(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "Add" or "AddRange" or "Clear" or "Insert" or "InsertRange" or "Remove" or "RemoveAt" or "RemoveAll" or "RemoveRange" or "Reverse" or "Sort" or "TryAdd"
            or "Push" or "Pop" or "Enqueue" or "Dequeue" or "AddFirst" or "AddLast" or "RemoveFirst" or "RemoveLast" or "UnionWith" => call.Instance,
        "CopyTo" => Argument(call, call.TargetMethod.Parameters.Length > 2 ? 1 : 0),
        _ => null,
    };

    private static IOperation? Destination(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name is "destinationArray" or "destination")
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static IOperation? Argument(IInvocationOperation call, int ordinal) => call.Arguments.ArgumentFor(ordinal)?.Value;
}
