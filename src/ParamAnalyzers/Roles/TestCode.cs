using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles;

/// <summary>Tests and benchmarks: they do to a model whatever they test, and are named after it.</summary>
internal static class TestCode
{
    /// <summary>What the attributes of xunit, NUnit, MSTest and BenchmarkDotNet have in their names, and those that others derive from them: <c>[SkippableFact]</c>, <c>[TestCaseSource]</c>, <c>[OneTimeSetUp]</c>.</summary>
    private static readonly WordSet AttributeWords = new("fact", "theory", "test", "setup", "benchmark");

    public static bool IsTest(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.Any(declaration =>
            declaration.GetSyntax() is MethodDeclarationSyntax { AttributeLists.Count: > 0 } syntax
            && syntax.AttributeLists.Any(list => list.Attributes.Any(attribute => IsTestAttribute(attribute.Name.LastPart()))));

    private static bool IsTestAttribute(string name) => AttributeWords.HasWordOf(name) || name.EndsWith("SetUp", StringComparison.Ordinal);
}
