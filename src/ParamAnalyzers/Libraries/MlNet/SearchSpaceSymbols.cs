using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Libraries.MlNet;

/// <summary>
/// The search spaces of ML.NET, by full name: the packages of AutoML are often vendored or wrapped, and nobody else's types live in this namespace.
/// </summary>
internal static class SearchSpaceSymbols
{
    private const string Namespace = "Microsoft.ML.SearchSpace";
    private const int LongestBaseChain = 8;

    /// <summary>True when the compilation declares or references a namespace of that name: without one there are no search spaces.</summary>
    public static bool MayBeIn(Compilation compilation) =>
        WellKnownTypes.OutsideTheFramework(compilation).Prepend(compilation.Assembly).Any(assembly => assembly.NamespaceNames.Contains("SearchSpace"));

    /// <summary><c>[Range]</c>, <c>[Choice]</c>, <c>[BooleanChoice]</c> of ML.NET; the one of System.ComponentModel validates and searches nothing.</summary>
    public static bool IsSearchAttribute(INamedTypeSymbol? attribute) =>
        attribute is { Name: "RangeAttribute" or "ChoiceAttribute" or "BooleanChoiceAttribute" } && IsInNamespace(attribute);

    /// <summary>The members of a type that are declared with a range or choices, each with the attribute and its place.</summary>
    public static IEnumerable<(ISymbol Member, AttributeData Attribute, Location Place)> SearchedMembers(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is not (IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol))
            {
                continue;
            }

            foreach (var attribute in member.GetAttributes())
            {
                if (IsSearchAttribute(attribute.AttributeClass) && attribute.ApplicationSyntaxReference is { } syntax)
                {
                    yield return (member, attribute, Location.Create(syntax.SyntaxTree, syntax.Span));
                }
            }
        }
    }

    /// <summary>The keys that a search space has from its declaration: the searched members of the options in <c>SearchSpace&lt;Options&gt;</c>, none without options; null when their source is not here.</summary>
    public static IReadOnlyList<string>? DeclaredKeys(ITypeSymbol? space)
    {
        var keys = new List<string>();
        if (space is not INamedTypeSymbol { Name: "SearchSpace" } named)
        {
            return null;
        }

        for (var options = named.TypeArguments.FirstOrDefault() as INamedTypeSymbol; options is not null && options.SpecialType != SpecialType.System_Object; options = options.BaseType)
        {
            if (options.DeclaringSyntaxReferences.IsEmpty)
            {
                return null;
            }

            keys.AddRange(SearchedMembers(options).Select(searched => searched.Member.Name));
        }

        return keys;
    }

    public static bool IsSearchSpace(ITypeSymbol? type)
    {
        for (var depth = 0; type is not null && depth < LongestBaseChain; depth++)
        {
            if (type.Name == "SearchSpace" && IsInNamespace(type))
            {
                return true;
            }

            type = type.OriginalDefinition.BaseType;
        }

        return false;
    }

    /// <summary><c>UniformIntOption</c>, <c>ChoiceOption</c> and their kin.</summary>
    public static bool IsOption(ITypeSymbol? type) => type is not null && type.Name.EndsWith("Option", System.StringComparison.Ordinal) && IsInNamespace(type);

    public static bool IsSweepableEstimator(ITypeSymbol type) => type.Name == "SweepableEstimator" && IsAutoMl(type);

    /// <summary>A type or member of AutoML.</summary>
    public static bool IsAutoMl(ISymbol symbol) => symbol.ContainingNamespace?.ToDisplayString() == "Microsoft.ML.AutoML";

    private static bool IsInNamespace(ITypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString() is Namespace or Namespace + ".Option";
}
