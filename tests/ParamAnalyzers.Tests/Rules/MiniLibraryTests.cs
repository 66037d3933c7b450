using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Rules;

/// <summary>A small learning library, twice: deliberately broken in many disguises, and full of look-alikes that are right.</summary>
public sealed class MiniLibraryTests
{
    private const string Legitimate = "// right:";

    [Fact]
    public async Task Everything_that_is_broken_is_found()
    {
        var files = Files("Broken").ToDictionary(file => Path.GetFileName(file)!, file => Markup.Parse(RuleCase.Normalize(File.ReadAllText(file))));
        var compilation = Analysis.Compile(files.Select(file => Analysis.Parse(file.Value.Source, file.Key)));
        Analysis.AssertCompiles(compilation);

        var found = (await Analysis.RunAsync(compilation)).Select(diagnostic => $"{diagnostic.Location.SourceTree!.FilePath}:{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1} {diagnostic.Id}").ToList();

        var marked = files.SelectMany(file => file.Value.Expected.Select(mark => $"{file.Key}:{LineOf(file.Value.Source, mark.Span.Start)} {mark.Id}")).ToList();
        Assert.Equal([], marked.Except(found).Select(missed => "missed " + missed).Concat(found.Except(marked).Select(wrong => "wrong " + wrong)).Order());
        Assert.True(marked.Count >= 40, $"{marked.Count} mistakes");
    }

    [Fact]
    public async Task Nothing_that_is_sound_is_reported()
    {
        var files = Files("Sound").ToList();
        var compilation = Analysis.Compile(files.Select(file => Analysis.Parse(File.ReadAllText(file), Path.GetFileName(file))));
        Analysis.AssertCompiles(compilation);

        Assert.Empty(await Analysis.RunAsync(compilation));
        Assert.InRange(files.Sum(file => File.ReadLines(file).Count(line => line.Contains(Legitimate, StringComparison.Ordinal))), 60, 200);
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(Repository.PathOf("tests", "ParamAnalyzers.Tests", "MiniLibrary", folder), "*.cs").Order(StringComparer.Ordinal);

    private static int LineOf(string source, int position) => source.AsSpan(0, position).Count('\n') + 1;
}
