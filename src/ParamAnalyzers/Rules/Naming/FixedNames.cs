using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Options;

namespace ParamAnalyzers.Rules.Naming;

/// <summary>Names that are not for the author of the code to choose: another type, a file, or native code asks for them, or the team exempts them.</summary>
internal static class FixedNames
{
    public static bool Contains(ISymbol symbol, ConfiguredNames names) =>
        names.ExemptNames.Contains(symbol.Name)
        || symbol.IsOverride || symbol.IsExtern
        || symbol is IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.LocalFunction) }
        || IsSerialized(symbol) || IsNative(symbol)
        || IsAskedFor(symbol)
        || (symbol is IParameterSymbol { ContainingSymbol: var owner } && owner is IMethodSymbol { MethodKind: MethodKind.Ordinary } && (owner.IsOverride || owner.IsExtern || IsAskedFor(owner)));

    /// <summary>A name that is written into files or databases, or that a serializer looks for.</summary>
    private static bool IsSerialized(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name is { } name && (name.StartsWith("Json", StringComparison.Ordinal) || name.StartsWith("Xml", StringComparison.Ordinal) || name.StartsWith("Yaml", StringComparison.Ordinal)
            || name is "DataMemberAttribute" or "DataContractAttribute" or "ColumnAttribute" or "ColumnNameAttribute" or "LoadColumnAttribute" or "ProtoMemberAttribute"));

    private static bool IsNative(ISymbol symbol) => symbol is IFieldSymbol { ContainingType: { } type } && type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "StructLayoutAttribute");

    private static bool IsAskedFor(ISymbol symbol) => symbol is IMethodSymbol or IPropertySymbol && symbol.ContainingType is { } type && symbol.ImplementsInterface(type);
}
