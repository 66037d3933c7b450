using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Robustness.Fuzz;

/// <summary>A source to be broken: its tokens, each with the trivia around it, and the options that it is analyzed with.</summary>
internal sealed class FuzzSource(string name, string text)
{
    /// <summary>Larger files are tables and generated code; one of them takes the time of hundreds of variants.</summary>
    private const int LongestFile = 60_000;

    private readonly Lazy<IReadOnlyList<string>> _tokens = new(() => [.. Analysis.Parse(text).GetRoot().DescendantTokens().Select(token => token.ToFullString())]);

    public string Name => name;

    public IReadOnlyList<string> Tokens => _tokens.Value;

    public AnalyzerOptions Options { get; } = new([], new TestOptions(RuleCase.OptionsIn(text)));

    /// <summary>All cases, the small library, the samples, and the C# files of other folders.</summary>
    public static IReadOnlyList<FuzzSource> All(IEnumerable<string> folders) =>
    [
        .. RuleCase.All.Select(candidate => new FuzzSource(candidate.Id, candidate.Read().Source)),
        .. SourcesIn(Repository.PathOf("tests", "ParamAnalyzers.Tests", "MiniLibrary")),
        .. SourcesIn(Repository.PathOf("docs", "samples")),
        .. folders.SelectMany(SourcesIn),
    ];

    private static IEnumerable<FuzzSource> SourcesIn(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(path => !Path.GetRelativePath(folder, path).Split('/', '\\').Contains("obj") && new FileInfo(path).Length <= LongestFile)
        .Order(StringComparer.Ordinal)
        .Select(path => new FuzzSource(path, Markup.Parse(RuleCase.Normalize(File.ReadAllText(path))).Source));
}
