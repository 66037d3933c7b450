using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Roles;

/// <summary>The real attributes: honored through a reference, through a library that uses them, and as copied source in an old language version.</summary>
public sealed class AnnotationPackageTests
{
    private const string Library = """
        using ParamAnalyzers.Annotations;

        public class Table
        {
            [LearnedParameter]
            public int[] Cells { get; } = new int[3];

            [Hyperparameter(Minimum = 1)]
            public int Width { get; set; } = 3;

            [TrainingMethod]
            public void Digest(int x) { Cells[0] = x; }
        }
        """;

    private const string Application = """
        public class Tool
        {
            public void Touch(Table table) { table.Cells[1] = 2; }
        }
        """;

    private static IEnumerable<string> Sources =>
        Directory.EnumerateFiles(Repository.PathOf("src", "ParamAnalyzers.Annotations"), "*.cs").Select(File.ReadAllText);

    [Fact]
    public async Task Roles_travel_with_the_metadata_of_a_library()
    {
        var annotations = Emit("ParamAnalyzers.Annotations", Sources);
        var library = Emit("Library", [Library], annotations);
        var application = CSharpCompilation.Create("Application", [Analysis.Parse(Application)], [.. References.Framework, library, annotations], Analysis.Compile("").Options);
        Analysis.AssertCompiles(application);

        var found = Assert.Single(await Analysis.RunAsync(application));
        Assert.Equal("PRM3001", found.Id);
        Assert.Contains("'Cells' is a learned parameter (marked [LearnedParameter])", found.GetMessage());
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
    }

    /// <summary>Who references a DLL by its path does not reference what that DLL references. Newer compilers then read no bounds from the attribute, and every compiler its role.</summary>
    [Fact]
    public async Task Roles_travel_with_a_library_whose_own_reference_is_not_there()
    {
        var library = Emit("Library", [Library], Emit("ParamAnalyzers.Annotations", Sources));
        var application = CSharpCompilation.Create("Application", [Analysis.Parse(Application)], [.. References.Framework, library], Analysis.Compile("").Options);
        Analysis.AssertCompiles(application);

        Assert.Equal("PRM3001", Assert.Single(await Analysis.RunAsync(application)).Id);
    }

    [Fact]
    public async Task Copied_source_works_in_an_old_language_version()
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp7_3);
        var trees = Sources.Append(Library).Append(Application).Select((source, index) => CSharpSyntaxTree.ParseText(source, options, $"{index}.cs"));
        var compilation = CSharpCompilation.Create("Copied", trees, References.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Analysis.AssertCompiles(compilation);

        Assert.Equal("PRM3001", Assert.Single(await Analysis.RunAsync(compilation)).Id);
    }

    [Fact]
    public async Task Knowledge_of_the_team_that_says_otherwise_is_reported()
    {
        var compilation = Analysis.Compile(Sources.Append(Library).Select((source, index) => Analysis.Parse(source, $"{index}.cs")));

        var found = Assert.Single(await Analysis.RunAsync(compilation, files: [new TestFile("InHouse.roles", "type Table\n  member Width seed")]));

        Assert.Equal("PRM9002", found.Id);
        Assert.Equal("'Width' is marked [Hyperparameter], but InHouse.roles calls it 'seed'; correct one of them", found.GetMessage());
    }

    private static MetadataReference Emit(string name, IEnumerable<string> sources, params MetadataReference[] more)
    {
        var trees = sources.Select((source, index) => Analysis.Parse(source, $"{index}.cs"));
        var compilation = CSharpCompilation.Create(name, trees, [.. References.Framework, .. more], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
