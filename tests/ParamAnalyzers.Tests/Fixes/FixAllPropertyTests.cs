using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamAnalyzers.Tests.Harness;
using ParamAnalyzers.Tests.Harness.Shapes;

namespace ParamAnalyzers.Tests.Fixes;

/// <summary>Fix All of every rule over every case in every shape, and over the samples: <see cref="FixAllProperty"/> holds.</summary>
public sealed class FixAllPropertyTests
{
    private static readonly Dictionary<string, string> NoOptions = [];

    public static TheoryData<string> Cases => new(RuleCase.All.Where(candidate => candidate.Read().Expected.Length > 0).Select(candidate => candidate.Id));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Fix_all_leaves_good_code(string id)
    {
        var candidate = RuleCase.Of(id);

        await AssertHoldsAsync(Analysis.Compile(candidate.Read().Source, candidate.SwitchesOn), candidate.Options);
        await AssertHoldsAsync(Analysis.Compile(candidate.Read().Source.Replace("\n", "\r\n", StringComparison.Ordinal), candidate.SwitchesOn), candidate.Options);
        var withRegions = Analysis.Compile(WithRegions(candidate.Read().Source), candidate.SwitchesOn);
        if (Analysis.Errors(withRegions).IsEmpty)
        {
            await AssertHoldsAsync(withRegions, candidate.Options);
        }

        var old = InOldLanguage(candidate);
        if (Analysis.Errors(old).IsEmpty)
        {
            await AssertHoldsAsync(old, candidate.Options);
        }

        foreach (var reshaped in Shape.All.Select(shape => Reshaping.Of(candidate, shape)).OfType<Compilation>())
        {
            await AssertHoldsAsync(reshaped, candidate.Options);
        }
    }

    [Theory]
    [InlineData("HousePrices")]
    [InlineData("DigitClassifier")]
    public Task Fix_all_leaves_good_samples(string sample) => AssertHoldsAsync(Samples.Compile(sample), NoOptions);

    /// <summary>C# 7.3 knows no <c>init</c>, no <c>using</c> declarations, and no nullable references.</summary>
    private static Compilation InOldLanguage(RuleCase candidate)
    {
        var compilation = Analysis.Compile([CSharpSyntaxTree.ParseText(candidate.Read().Source, new CSharpParseOptions(LanguageVersion.CSharp7_3), "Test.cs")], on: candidate.SwitchesOn);
        return compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable));
    }

    /// <summary>A region around nothing in front of every statement and member, where a fix may cut.</summary>
    private static string WithRegions(string source)
    {
        var lines = source.Split('\n');
        return string.Join('\n', lines.SelectMany((line, index) => index > 0 && line.StartsWith(' ') && line.Trim() is not ("{" or "}" or "};") && lines[index - 1].TrimEnd() is [.., '{' or '}' or ';']
            ? new[] { "#region here", "#endregion", line }
            : [line]));
    }

    private static async Task AssertHoldsAsync(Compilation compilation, IReadOnlyDictionary<string, string> options)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.CurrentSolution.AddProject("Case", "Case", LanguageNames.CSharp)
            .WithMetadataReferences(compilation.References)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(compilation.SyntaxTrees.First().Options);
        foreach (var tree in compilation.SyntaxTrees)
        {
            project = project.AddDocument(Path.GetFileName(tree.FilePath), await tree.GetRootAsync(), filePath: tree.FilePath).Project;
        }

        var property = new FixAllProperty(FixTests.Fixes, async changed => await Analysis.RunAsync((await changed.GetCompilationAsync())!, new TestOptions(options)));
        var complaints = await property.CheckAsync(project);

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }
}
