using System.Text;

namespace ParamAnalyzers.Package.Tests;

/// <summary>What a team runs in its builds can be compared, byte by byte, with what it builds itself from the sources.</summary>
public sealed class ReproducibleBuildTests(PackedFeed feed, TwoBuilds builds) : IClassFixture<PackedFeed>, IClassFixture<TwoBuilds>
{
    public static TheoryData<string> Assemblies => TwoBuilds.Assemblies;

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Two_folders_give_the_same_bytes(string assembly) =>
        Assert.True(File.ReadAllBytes(builds.First(assembly)).AsSpan().SequenceEqual(File.ReadAllBytes(builds.Second(assembly))));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_path_of_the_machine_is_inside(string assembly)
    {
        var symbols = Read(builds.First(assembly)).Symbols;

        foreach (var content in new[] { File.ReadAllBytes(builds.First(assembly)), symbols })
        {
            foreach (var place in builds.Places)
            {
                Assert.Equal(-1, content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(place)));
                Assert.Equal(-1, content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(place)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Debug_information_is_inside_and_leads_to_the_sources(string assembly)
    {
        var debug = Read(builds.First(assembly));

        Assert.True(debug.IsReproducible);
        Assert.Equal(assembly + ".pdb", debug.SymbolFile);
        Assert.All(debug.Documents, document => Assert.StartsWith("/_/src/", document));
        Assert.Equal(debug.Documents.Where(document => document.Contains("/obj/", StringComparison.Ordinal)).Order(), debug.EmbeddedDocuments.Order());
        Assert.Equal($$$"""{"documents":{"/_/*":"https://raw.githubusercontent.com/example/ParamAnalyzers/{{{TwoBuilds.Commit}}}/*"}}""", debug.SourceLink);
    }

    [Theory]
    [InlineData("analyzers/dotnet/cs/ParamAnalyzers.dll")]
    [InlineData("analyzers/dotnet/cs/ParamAnalyzers.CodeFixes.dll")]
    [InlineData("tools/netstandard2.0/ParamAnalyzers.Tasks.dll")]
    public void The_packed_assemblies_are_built_the_same_way(string path)
    {
        var debug = DebugInformation.Of(feed.Packed(path));

        Assert.True(debug.IsReproducible);
        Assert.NotEmpty(debug.Documents);
        Assert.All(debug.Documents, document => Assert.StartsWith("/_/src/", document));
    }

    [Fact]
    public void What_compiles_them_is_locked_by_hash_and_from_no_particular_place()
    {
        foreach (var project in Directory.EnumerateDirectories(Repository.PathOf("src"), "ParamAnalyzers*"))
        {
            var locked = File.ReadAllText(Path.Combine(project, "packages.lock.json"));
            Assert.Contains("\"contentHash\"", locked);
            Assert.DoesNotContain("://", locked);
        }
    }

    private static DebugInformation Read(string path) => DebugInformation.Of(File.OpenRead(path));
}
