using Microsoft.CodeAnalysis;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Fixes;

/// <summary>Fix All of every rule over every case, whatever the case is there for: <see cref="FixAllProperty"/> holds.</summary>
public sealed class FixAllPropertyTests
{
    public static TheoryData<string> Cases => new(RuleCase.All.Where(candidate => candidate.Read().Expected.Length > 0).Select(candidate => candidate.Id));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Fix_all_leaves_good_code(string id)
    {
        var candidate = RuleCase.Of(id);
        using var workspace = new AdhocWorkspace();
        var compilation = Analysis.Compile(candidate.Read().Source, candidate.SwitchesOn);
        var project = workspace.CurrentSolution.AddProject("Case", "Case", LanguageNames.CSharp)
            .WithMetadataReferences(compilation.References)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(compilation.SyntaxTrees[0].Options)
            .AddDocument("Test.cs", compilation.SyntaxTrees[0].GetRoot(), filePath: "Test.cs").Project;
        var property = new FixAllProperty(FixTests.Fixes, async changed => await Analysis.RunAsync((await changed.GetCompilationAsync())!, new TestOptions(candidate.Options)));

        var complaints = await property.CheckAsync(project);

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    [Theory]
    [InlineData("HousePrices")]
    [InlineData("DigitClassifier")]
    public async Task Fix_all_leaves_good_samples(string sample)
    {
        using var workspace = new AdhocWorkspace();
        var compilation = Samples.Compile(sample);
        var project = workspace.CurrentSolution.AddProject(sample, sample, LanguageNames.CSharp)
            .WithMetadataReferences(compilation.References)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(compilation.SyntaxTrees[0].Options);
        foreach (var tree in compilation.SyntaxTrees)
        {
            project = project.AddDocument(Path.GetFileName(tree.FilePath), tree.GetRoot(), filePath: tree.FilePath).Project;
        }

        var complaints = await new FixAllProperty(FixTests.Fixes, async changed => await Analysis.RunAsync((await changed.GetCompilationAsync())!)).CheckAsync(project);

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }
}
