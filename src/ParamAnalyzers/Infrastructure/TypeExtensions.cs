using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Infrastructure;

internal static class TypeExtensions
{
    private const int LongestBaseChain = 64;

    public static bool IsFloating(this ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal || type is { Name: "Half", ContainingNamespace.Name: "System" };

    public static bool IsIntegral(this ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    public static bool IsNumeric(this ITypeSymbol type) => type.IsFloating() || type.IsIntegral();

    /// <summary>A value that is set as a whole: a number, a flag, an enum, or a nullable of these.</summary>
    public static bool IsScalar(this ITypeSymbol type)
    {
        var value = type.WithoutNullable();
        return value.IsNumeric() || value.SpecialType == SpecialType.System_Boolean || value.TypeKind == TypeKind.Enum;
    }

    /// <summary>A type with a keyword of its own: <c>double</c>, <c>string</c>, <c>bool</c>.</summary>
    public static bool IsPrimitive(this ITypeSymbol type) => type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String;

    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } ? underlying : type;

    /// <summary>What a task hands out; the type itself when it is none.</summary>
    public static ITypeSymbol Awaited(this ITypeSymbol type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } ? result : type;

    /// <summary>The innermost element type of arrays, lists, sequences, spans and memories; the type itself when it holds no elements.</summary>
    public static ITypeSymbol ElementType(this ITypeSymbol type)
    {
        for (var depth = 0; depth < 8; depth++)
        {
            if (type is IArrayTypeSymbol array)
            {
                type = array.ElementType;
            }
            else if (type is INamedTypeSymbol { TypeArguments: [var element] } named && (named.IsSequence() || named.Name is "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory"))
            {
                type = element;
            }
            else
            {
                break;
            }
        }

        return type;
    }

    /// <summary>What a dictionary holds under its keys, or null when the type is none.</summary>
    public static ITypeSymbol? DictionaryValue(this ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Dictionary" or "IDictionary" or "IReadOnlyDictionary" or "SortedDictionary" or "ConcurrentDictionary", TypeArguments: [_, var value] } ? value : null;

    /// <summary>What a dictionary of dictionaries holds in the end, or null when the type is none.</summary>
    public static ITypeSymbol? InnermostDictionaryValue(this ITypeSymbol type)
    {
        var value = type.DictionaryValue();
        for (var depth = 0; depth < 8 && value?.DictionaryValue() is { } inner; depth++)
        {
            value = inner;
        }

        return value;
    }

    /// <summary>A dictionary from names to candidates: <c>Dictionary&lt;string, double[]&gt;</c>, <c>Dictionary&lt;string, object&gt;</c>.</summary>
    public static bool IsGrid(this ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Dictionary" or "IDictionary" or "SortedDictionary", TypeArguments: [{ SpecialType: SpecialType.System_String }, var candidates] }
        && (candidates.HoldsElements() || candidates.SpecialType == SpecialType.System_Object || candidates.Name is "Array" or "IEnumerable" or "IList");

    public static bool HoldsElements(this ITypeSymbol type) => !SymbolEqualityComparer.Default.Equals(type, type.ElementType());

    public static bool IsSequence(this INamedTypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_String)
        {
            return false;
        }

        if (type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T || type is { Name: "IAsyncEnumerable", ContainingNamespace.Name: "Generic" })
        {
            return true;
        }

        foreach (var contract in type.OriginalDefinition.AllInterfaces)
        {
            if (contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the type is <paramref name="ancestor"/>, derives from it or implements it; generic types are compared by definition.</summary>
    public static bool IsOrInherits(this ITypeSymbol? type, INamedTypeSymbol? ancestor)
    {
        // The primitive types implement dozens of interfaces, and none of a library.
        if (type is null || ancestor is null || type.SpecialType != SpecialType.None)
        {
            return false;
        }

        // Definitions all along: the bases of a constructed type would be constructed for this question alone.
        var current = type.OriginalDefinition;
        if (ancestor.TypeKind == TypeKind.Interface)
        {
            foreach (var contract in current.AllInterfaces)
            {
                if (SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, ancestor))
                {
                    return true;
                }
            }
        }

        for (var depth = 0; current is not null && depth < LongestBaseChain; depth++)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return true;
            }

            current = current.BaseType?.OriginalDefinition;
        }

        return false;
    }

    /// <summary><c>System.Random</c> and what derives from it.</summary>
    public static bool IsRandom(this ITypeSymbol? type)
    {
        if (type is not { TypeKind: TypeKind.Class, SpecialType: SpecialType.None })
        {
            return false;
        }

        for (var depth = 0; type is not null && depth < LongestBaseChain; depth++)
        {
            if (type is { Name: "Random", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }

            type = type.OriginalDefinition.BaseType;
        }

        return false;
    }

    /// <summary>The full metadata name: <c>+</c> before nested types, <c>`n</c> for arity.</summary>
    public static string FullMetadataName(this INamedTypeSymbol type)
    {
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "+" + name;
        }

        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + name : name;
    }

    /// <summary>Nobody is to use the member any more.</summary>
    public static bool IsObsolete(this ISymbol member) =>
        member.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ObsoleteAttribute", ContainingNamespace.Name: "System" });

    /// <summary>The property has a field of its own behind it.</summary>
    public static bool IsAutomatic(this IPropertySymbol property) =>
        property.ContainingType.GetMembers().Any(member => member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    public static ITypeSymbol? ValueType(this ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        ILocalSymbol local => local.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };

    /// <summary>The name of the method itself: an explicit implementation is named after its interface, and ends with what it does.</summary>
    public static string NameWithoutInterface(this IMethodSymbol method) =>
        method.MethodKind == MethodKind.ExplicitInterfaceImplementation ? method.Name.Substring(method.Name.LastIndexOf('.') + 1) : method.Name;

    /// <summary>A constructor that takes nothing but an object of its own type.</summary>
    public static bool IsCopyConstructor(this IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Constructor, Parameters: [{ Type: var source }] } && SymbolEqualityComparer.Default.Equals(source, method.ContainingType);

    /// <summary><c>ToString</c>, <c>Equals</c> and <c>GetHashCode</c>, which every type has.</summary>
    public static bool OverridesObject(this IMethodSymbol method)
    {
        if (!method.IsOverride)
        {
            return false;
        }

        var origin = method;
        for (var depth = 0; origin.OverriddenMethod is { } overridden && depth < LongestBaseChain; depth++)
        {
            origin = overridden;
        }

        return origin.ContainingType.SpecialType == SpecialType.System_Object;
    }

    /// <summary>An interface of the type asks for a member of this name, and this one answers; the type may have inherited it.</summary>
    public static bool ImplementsInterface(this ISymbol member, INamedTypeSymbol type) =>
        type.AllInterfaces.Any(contract => contract.GetMembers(member.Name).Any(declared =>
            SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared)?.OriginalDefinition, member.OriginalDefinition)));

    /// <summary>True when the type and all types around it are public.</summary>
    public static bool IsPublicThroughout(this INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The types that the assembly declares, the nested ones too.</summary>
    public static IEnumerable<INamedTypeSymbol> AllTypes(this IAssemblySymbol assembly)
    {
        var work = new Stack<INamespaceOrTypeSymbol>();
        work.Push(assembly.GlobalNamespace);
        while (work.Count > 0)
        {
            var container = work.Pop();
            IEnumerable<INamespaceOrTypeSymbol> inner = container is INamespaceSymbol space ? space.GetMembers() : container.GetTypeMembers();
            foreach (var member in inner)
            {
                work.Push(member);
            }

            if (container is INamedTypeSymbol type)
            {
                yield return type;
            }
        }
    }
}
