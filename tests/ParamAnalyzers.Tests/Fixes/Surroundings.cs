using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Fixes;

/// <summary>The same case in a project or a file that is kept in another way. Unlike a shape, a surrounding changes what a fix may write and what it has to keep, not what the code says.</summary>
internal static class Surroundings
{
    private static readonly CSharpParseOptions Latest = new(LanguageVersion.Latest);

    public static ImmutableArray<(string Name, Func<RuleCase, Compilation> Of)> All { get; } =
    [
        ("as it is", candidate => Compile(candidate, source => source)),
        ("Windows line ends", candidate => Compile(candidate, source => source.Replace("\n", "\r\n", StringComparison.Ordinal))),
        ("tabs", candidate => Compile(candidate, source => source.Replace("    ", "\t", StringComparison.Ordinal))),
        ("regions", candidate => Compile(candidate, source => BeforeStatements(source, "#region here", "#endregion"))),
        ("code that is switched off", candidate => Compile(candidate, source => BeforeStatements(source, "#if NEVER", "        Old(code);", "#endif"))),
        ("statements under a condition", candidate => Compile(candidate, UnderCondition)),
        ("warnings that are switched off", candidate => Compile(candidate, source => BeforeStatements(source, "#pragma warning disable CS0618", "#pragma warning restore CS0618"))),
        ("C# 7.3", candidate => WithoutNullable(Compile(candidate, source => source, new CSharpParseOptions(LanguageVersion.CSharp7_3)))),
        ("nullable off", candidate => WithoutNullable(Compile(candidate, source => source))),
        ("nullable off in the file", candidate => Compile(candidate, source => "#nullable disable\n" + source)),
        ("unsafe types", candidate => Compile(candidate, Unsafe)),
    ];

    private static CSharpCompilation Compile(RuleCase candidate, Func<string, string> change, CSharpParseOptions? options = null) =>
        Analysis.Compile([CSharpSyntaxTree.ParseText(change(candidate.Read().Source), options ?? Latest, "Test.cs")], on: candidate.SwitchesOn);

    private static CSharpCompilation WithoutNullable(CSharpCompilation compilation) =>
        compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable));

    /// <summary>Lines in front of every statement and member, where a fix may cut.</summary>
    private static string BeforeStatements(string source, params string[] added) =>
        Rewritten(source, (line, isStart, _) => isStart ? [.. added, line] : [line]);

    /// <summary>Every statement and field on a line of its own stands between directives, which a fix must not part from it.</summary>
    private static string UnderCondition(string source) =>
        Rewritten(source, (line, isStart, isEnd) => isStart && isEnd ? ["#if !NEVER", line, "#endif"] : [line]);

    private static string Rewritten(string source, Func<string, bool, bool, IEnumerable<string>> rewrite)
    {
        var lines = source.Split('\n');
        return string.Join('\n', lines.SelectMany((line, index) =>
        {
            var isStart = index > 0 && line.StartsWith(' ') && line.Trim() is not ("{" or "}" or "};") && lines[index - 1].TrimEnd() is [.., '{' or '}' or ';'];
            return rewrite(line, isStart, line.TrimEnd().EndsWith(';'));
        }));
    }

    private static string Unsafe(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source, Latest).GetRoot();
        var types = root.DescendantNodes(node => node is not TypeDeclarationSyntax).OfType<TypeDeclarationSyntax>().Where(type => type.Modifiers.Any());
        return root.ReplaceNodes(types, (type, _) => type.WithModifiers(type.Modifiers.Insert(IndexOfPartial(type.Modifiers), SyntaxFactory.Token(SyntaxKind.UnsafeKeyword).WithTrailingTrivia(SyntaxFactory.Space)))).ToFullString();
    }

    /// <summary>Behind what makes the type visible, and before <c>partial</c>.</summary>
    private static int IndexOfPartial(SyntaxTokenList modifiers) => modifiers.IndexOf(SyntaxKind.PartialKeyword) is var index and >= 0 ? Math.Max(index, 1) : modifiers.Count;
}
