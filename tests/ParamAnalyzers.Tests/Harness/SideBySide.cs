using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ParamAnalyzers.Tests.Harness;

/// <summary>All cases that can stand in one compilation, each in a namespace of its own.</summary>
internal static class SideBySide
{
    /// <summary>Cases with options of their own cannot, nor can sources that declare the library's own namespaces, or top-level statements.</summary>
    public static IReadOnlyList<RuleCase> Cases { get; } =
        [.. RuleCase.All.Where(candidate => candidate.Options.Count == 0 && CanBeNested(candidate.Read().Source))];

    public static IEnumerable<SyntaxTree> Trees(string prefix, LanguageVersion version = LanguageVersion.Latest) =>
        Cases.Select((candidate, index) => Analysis.Parse(InNamespace(candidate.Read().Source, $"{prefix}{index}"), $"{candidate.Id}.{prefix}.cs", version));

    private static bool CanBeNested(string source) =>
        !source.Contains("namespace ", StringComparison.Ordinal) && Analysis.Compile(source).Options.OutputKind == OutputKind.DynamicallyLinkedLibrary;

    private static string InNamespace(string source, string name)
    {
        var lines = source.Split('\n');
        var usings = lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal) || line.Length == 0).ToList();
        return string.Join('\n', usings) + $"\nnamespace {name} {{\n" + string.Join('\n', lines.Skip(usings.Count)) + "\n}\n";
    }
}
