using System.IO.Compression;

namespace ParamAnalyzers.Package.Tests;

/// <summary>
/// A feed with the freshly packed package, and folders for the projects of one class of tests. The package is packed once for all of them, in a
/// folder of its own. Its version is new every time, so that no cache answers in its place.
/// </summary>
public sealed class PackedFeed : IDisposable
{
    internal const string HelpLinkBase = "https://example.org/rules";

    /// <summary>A file with one mistake that a project did not have before: PRM2001 at (9,29).</summary>
    internal const string NewMistake = """
        public class Extra
        {
            private int _leaves;
            private double _level;
            public Extra(int leaves) { _leaves = leaves; }

            public void Fit(double[] xs)
            {
                if (_leaves == 0) { _leaves = xs.Length; }
                _level = xs[_leaves - 1];
            }

            public double Predict(double x) { return x * _level; }
        }
        """;

    private static readonly string SharedVersion = $"0.1.0-test{DateTime.UtcNow:yyyyMMddHHmmss}";
    private static readonly Lazy<string> SharedFeed = new(PackForAll);
    private static readonly Lazy<string> SharedAnnotations = new(PackAnnotations);
    private static readonly Lock OneBuildOfTheSources = new();

    private readonly string _root = Directory.CreateTempSubdirectory("ParamAnalyzers").FullName;

    internal string Version => SharedVersion;

    internal string Feed { get; } = SharedFeed.Value;

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

    /// <summary>The version of the package of annotations, which is in the feed from then on.</summary>
    internal string VersionOfAnnotations() => SharedAnnotations.Value;

    /// <summary>Packs the package once more with <paramref name="properties"/> into the feed, and leaves what others build from as it is.</summary>
    internal void PackAgain(string version, params string[] properties) =>
        Pack("ParamAnalyzers.Package", Feed, version, ["--artifacts-path", Path.Combine(_root, version), .. properties]);

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

    /// <summary>The item by which a project references the package.</summary>
    internal string Reference(string attributes = "PrivateAssets=\"all\"") => $"""<PackageReference Include="ParamAnalyzers" Version="{Version}" {attributes} />""";

    private static string PackForAll()
    {
        var feed = Directory.CreateTempSubdirectory("ParamAnalyzersFeed").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(feed, recursive: true);
        Pack("ParamAnalyzers.Package", feed, SharedVersion);
        return feed;
    }

    private static string PackAnnotations()
    {
        Pack("ParamAnalyzers.Annotations", SharedFeed.Value, SharedVersion);
        return SharedVersion;
    }

    private static void Pack(string project, string feed, string version, params string[] more)
    {
        lock (OneBuildOfTheSources)
        {
            Dotnet.Succeed(Repository.Root, ["pack", Repository.PathOf("src", project), "-c", "Release", "-o", feed, $"-p:Version={version}", "-v", "q", .. more]);
        }
    }
}
