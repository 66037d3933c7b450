namespace ParamAnalyzers.Package.Tests;

/// <summary>The assemblies that people get, built from the same commit in two folders, as two people would.</summary>
public sealed class TwoBuilds : IDisposable
{
    internal const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private static readonly string[] Projects = ["ParamAnalyzers", "ParamAnalyzers.CodeFixes", "ParamAnalyzers.Annotations", "ParamAnalyzers.Tasks"];

    private readonly string _first = Directory.CreateTempSubdirectory("FirstBuild").FullName;
    private readonly string _second = Directory.CreateTempSubdirectory("OtherPlaceOfTheSecondBuild").FullName;

    public TwoBuilds()
    {
        Build(_first);
        Build(_second);
    }

    /// <summary>What would show in which folder an assembly was built.</summary>
    internal IEnumerable<string> Places => [Path.GetFileName(_first), Path.GetFileName(_second), ".nuget"];

    internal static TheoryData<string> Assemblies => [.. Projects];

    public void Dispose()
    {
        Directory.Delete(_first, recursive: true);
        Directory.Delete(_second, recursive: true);
    }

    internal string First(string project) => PathOf(_first, project);

    internal string Second(string project) => PathOf(_second, project);

    private static string PathOf(string folder, string project) => Path.Combine(folder, "src", project, "bin", "Release", "netstandard2.0", project + ".dll");

    private static void Build(string folder)
    {
        var root = Directory.EnumerateFiles(Repository.Root, "Directory.*.props").Append(Repository.PathOf(".gitignore"));
        var sources = Directory.EnumerateFiles(Repository.PathOf("src"), "*", SearchOption.AllDirectories).Where(file => !IsOutput(Path.GetRelativePath(Repository.Root, file)));
        foreach (var file in root.Concat(sources))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        // As much of a clone as the SDK looks at.
        Directory.CreateDirectory(Path.Combine(folder, ".git", "objects"));
        Directory.CreateDirectory(Path.Combine(folder, ".git", "refs"));
        File.WriteAllText(Path.Combine(folder, ".git", "HEAD"), Commit + "\n");
        File.WriteAllText(Path.Combine(folder, ".git", "config"), "[remote \"origin\"]\n\turl = https://github.com/example/ParamAnalyzers.git\n");

        Solution.Write(folder, Projects.Select(project => $"src/{project}/{project}.csproj"));
        Dotnet.Succeed(folder, "build", Solution.Name, "-c", "Release", "-v", "q", "-p:RunAnalyzers=false");
    }

    private static bool IsOutput(string path) => path.Split('/', '\\').Any(part => part is "bin" or "obj");
}
