using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamAnalyzers.Libraries;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>What the language version and the framework of a project allow a fix to write.</summary>
internal static class LanguageSupport
{
    /// <summary><c>{ get; init; }</c></summary>
    public static bool HasInit(SemanticModel model) =>
        IsAtLeast(model.SyntaxTree, LanguageVersion.CSharp9) && WellKnownTypes.FindAnywhere(model.Compilation, "System.Runtime.CompilerServices.IsExternalInit") is not null;

    /// <summary><c>required</c></summary>
    public static bool HasRequired(SemanticModel model) =>
        IsAtLeast(model.SyntaxTree, LanguageVersion.CSharp11) && WellKnownTypes.FindAnywhere(model.Compilation, "System.Runtime.CompilerServices.RequiredMemberAttribute") is not null;

    /// <summary><c>using var scope = …;</c></summary>
    public static bool HasUsingDeclarations(SyntaxTree tree) => IsAtLeast(tree, LanguageVersion.CSharp8);

    private static bool IsAtLeast(SyntaxTree tree, LanguageVersion version) => tree.Options is CSharpParseOptions { LanguageVersion: var used } && used >= version;
}
