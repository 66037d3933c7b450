using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Flow;

/// <summary>One entry of a table that is filled by a constant key: <c>Add("k", v)</c>, <c>["k"] = v</c>, and both inside an initializer.</summary>
/// <param name="Operation">The call or assignment.</param>
/// <param name="Container">The type of the table.</param>
/// <param name="Holder">The expression of the table; the table under construction when it is an initializer.</param>
/// <param name="KeyOperation">The key as it is written.</param>
/// <param name="Key">Its value.</param>
/// <param name="Value">What is put there.</param>
internal sealed record Entry(IOperation Operation, ITypeSymbol Container, IOperation Holder, IOperation KeyOperation, string Key, IOperation Value)
{
    /// <summary>The name of the variable or member that holds the table, or null.</summary>
    public string? HolderName => Variables.Of(Holder)?.Name ?? NameAround(Holder);

    /// <summary>Null when the operation fills no table, or not by a constant key.</summary>
    public static Entry? Of(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Instance: { Type: { } type } holder, Arguments.Length: 2 } call =>
            Of(call, type, holder, call.Arguments.ArgumentFor(0)?.Value, call.Arguments.ArgumentFor(1)?.Value),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { Type: { } type } holder, Arguments: [var key] } } assignment =>
            Of(assignment, type, holder, key.Value, assignment.Value),
        _ => null,
    };

    /// <summary>True for methods and indexers that fill tables by a key that may be a text.</summary>
    public static bool MayFill(ISymbol? symbol) => symbol switch
    {
        IMethodSymbol { Name: "Add" or "TryAdd", Parameters.Length: 2 } or IPropertySymbol { IsIndexer: true, Parameters.Length: 1 } => true,
        _ => false,
    };

    private static Entry? Of(IOperation operation, ITypeSymbol container, IOperation holder, IOperation? key, IOperation? value) =>
        key?.Unwrap() is { ConstantValue: { HasValue: true, Value: string text } } written && value is not null
            ? new Entry(operation, container, holder, written, text, value)
            : null;

    private static string? NameAround(IOperation holder)
    {
        for (var parent = holder.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            switch (parent)
            {
                case IVariableDeclaratorOperation declarator:
                    return declarator.Symbol.Name;
                case IFieldInitializerOperation { InitializedFields: [var field, ..] }:
                    return field.Name;
                case IPropertyInitializerOperation { InitializedProperties: [var property, ..] }:
                    return property.Name;
                case ISimpleAssignmentOperation assignment when Variables.Of(assignment.Target) is { } target:
                    return target.Name;
            }
        }

        return null;
    }
}
