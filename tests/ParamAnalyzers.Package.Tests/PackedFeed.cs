using System.IO.Compression;

namespace ParamAnalyzers.Package.Tests;

/// <summary>All tests of the package share one feed, so that it is packed once.</summary>
[CollectionDefinition(PackedFeed.Collection)]
public sealed class PackedFeedCollection : ICollectionFixture<PackedFeed>;

/// <summary>A feed in a temporary folder with the freshly packed package. Its version is new every time, so that no cache answers in its place.</summary>
public sealed class PackedFeed : IDisposable
{
    internal const string Collection = "The package";

    internal const string HelpLinkBase = "https://example.org/rules";

    private readonly string _root = Directory.CreateTempSubdirectory("ParamAnalyzers").FullName;

    public PackedFeed()
    {
        Version = $"0.1.0-test{DateTime.UtcNow:yyyyMMddHHmmss}";
        Feed = Pack("feed", Version);
    }

    internal string Version { get; }

    internal string Feed { get; }

    internal string PackagePath => Path.Combine(Feed, $"ParamAnalyzers.{Version}.nupkg");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>A file of the package, in memory.</summary>
    internal MemoryStream Packed(string path)
    {
        using var package = ZipFile.OpenRead(PackagePath);
        using var stream = package.GetEntry(path)!.Open();
        var content = new MemoryStream();
        stream.CopyTo(content);
        content.Position = 0;
        return content;
    }

    internal string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, name + Guid.NewGuid().ToString("N"))).FullName;

    internal string Pack(string folder, string version, params string[] more)
    {
        var feed = Path.Combine(_root, folder);
        Dotnet.Succeed(Repository.Root, ["pack", Repository.PathOf("src", "ParamAnalyzers.Package"), "-c", "Release", "-o", feed, $"-p:Version={version}", "-v", "q", .. more]);
        return feed;
    }

    /// <summary>A project with a trainer that overwrites its hyperparameter.</summary>
    /// <param name="framework">The target framework, or several with semicolons between them.</param>
    /// <param name="reference">The items by which it references the package.</param>
    /// <param name="editorConfig">Sections of its .editorconfig.</param>
    /// <param name="properties">More properties.</param>
    internal string NewConsumer(string framework, string reference, string? editorConfig = null, string? properties = null)
    {
        var folder = NewFolder("Consumer");
        var target = framework.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        File.WriteAllText(Path.Combine(folder, "Consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <{target}>{framework}</{target}>
                {properties}
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
                <RestoreAdditionalProjectSources>{Feed}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                {reference}
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Trainer.cs"), """
            public class Trainer
            {
                private int _depth;
                private double _level;

                public Trainer(int depth) { _depth = depth; }

                public void Fit(double[] xs)
                {
                    if (_depth == 0) { _depth = xs.Length; }
                    _level = xs[_depth - 1];
                }

                public double Predict(double x) { return x * _level; }
            }
            """);
        File.WriteAllText(Path.Combine(folder, ".editorconfig"), "root = true\n" + editorConfig);
        return folder;
    }

    /// <summary>A sample outside the repository, with the package in place of the projects.</summary>
    internal string NewCopyOfSample(string name)
    {
        var folder = NewFolder(name);
        var sample = Repository.PathOf("docs", "samples", name);
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        File.Copy(Path.Combine(sample, "data", "houses.csv"), Path.Combine(folder, "data", "houses.csv"));
        foreach (var file in Directory.EnumerateFiles(sample, "*.cs").Append(Path.Combine(sample, name + ".csproj")).Append(Repository.PathOf("docs", "samples", ".editorconfig")))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        var versions = File.ReadAllText(Repository.PathOf("Directory.Packages.props"));
        File.WriteAllText(
            Path.Combine(folder, "Directory.Packages.props"),
            versions.Replace("</Project>", $"""<ItemGroup><PackageVersion Include="ParamAnalyzers" Version="{Version}" /></ItemGroup></Project>"""));
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
                <RestoreAdditionalProjectSources>{Feed}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ParamAnalyzers" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        return folder;
    }

    /// <summary>The sample as it looks after years: its trainer copied into four namespaces.</summary>
    internal string NewDirtySample()
    {
        var sample = NewCopyOfSample("HousePrices");
        var trainer = File.ReadAllText(Path.Combine(sample, "GradientDescentRegressor.cs"));
        Assert.Contains("namespace HousePrices", trainer);
        for (var copy = 1; copy <= 4; copy++)
        {
            File.WriteAllText(Path.Combine(sample, $"Copy{copy}.cs"), trainer.Replace("namespace HousePrices", $"namespace HousePrices.Copy{copy}", StringComparison.Ordinal));
        }

        return sample;
    }

    internal string Reference(string attributes = "PrivateAssets=\"all\"") => $"""<PackageReference Include="ParamAnalyzers" Version="{Version}" {attributes} />""";
}
