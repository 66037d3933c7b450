using Microsoft.CodeAnalysis;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Robustness;

/// <summary>All cases together, each in two namespaces, analyzed concurrently: the findings are those of each case alone, twice, and the same every time.</summary>
public sealed class ConcurrencyTests
{
    [Fact]
    public async Task Many_files_at_once_give_what_each_gives_alone()
    {
        var cases = SideBySide.Cases;
        List<SyntaxTree> trees = [.. SideBySide.Trees("First"), .. SideBySide.Trees("Second")];
        var compilation = Analysis.Compile(trees);
        Analysis.AssertCompiles(compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary)));

        var expected = cases.SelectMany(candidate => candidate.Read().Expected.Where(mark => IsOn(mark.Id)).SelectMany(mark => new[] { mark.Id, mark.Id })).Order();
        string? first = null;
        for (var round = 0; round < 3; round++)
        {
            var found = await Analysis.RunAsync(Analysis.Compile(trees));
            Assert.Equal(expected, found.Select(diagnostic => diagnostic.Id).Order());
            var text = string.Join('\n', found);
            Assert.Equal(first ??= text, text);
        }
    }

    /// <summary>A rule that is off by default is on in its own cases only.</summary>
    private static bool IsOn(string id) => Descriptors.All.Single(descriptor => descriptor.Id == id).IsEnabledByDefault;
}
