using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ParamAnalyzers.Benchmarks.Analyzers;

/// <summary>Loads the analyzers of other packages, as the build found them.</summary>
internal static class PeerAnalyzers
{
    /// <summary>The analyzers that people run beside ours, by the name that tables give them.</summary>
    public static IReadOnlyList<(string Name, string Folder)> Folders => [("SDK", SdkFolder), ("Roslynator", FolderOf("Roslynator.Analyzers")), ("Meziantou", FolderOf("Meziantou.Analyzer"))];

    public static string SdkFolder => Repository.Metadata("SdkAnalyzers");

    /// <summary>The folder of a package that holds the analyzers for this compiler: where it brings several, those for the newest one that is not newer than ours.</summary>
    private static string FolderOf(string package)
    {
        var root = Path.Combine(Repository.Metadata(package), "analyzers", "dotnet");
        var ours = typeof(Compilation).Assembly.GetName().Version!;
        var versioned = Directory.EnumerateDirectories(root, "roslyn*")
            .Select(folder => (Folder: folder, Version: Version.Parse(Path.GetFileName(folder)["roslyn".Length..])))
            .Where(candidate => candidate.Version <= ours)
            .OrderBy(candidate => candidate.Version)
            .Select(candidate => candidate.Folder)
            .LastOrDefault();
        return Path.Combine(versioned ?? root, "cs");
    }

    public static ImmutableArray<DiagnosticAnalyzer> In(string folder)
    {
        var loader = new Loader(folder);
        return [.. FilesIn(folder).SelectMany(file => new AnalyzerFileReference(file, loader).GetAnalyzers(LanguageNames.CSharp))];
    }

    /// <summary>What a compiler of C# needs of a folder of analyzers.</summary>
    public static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.dll").Where(file => !file.Contains("VisualBasic", StringComparison.Ordinal) && !file.Contains("CodeFix", StringComparison.Ordinal));

    /// <summary>The severities that the SDK sets for its own analyzers in a project that says nothing about them.</summary>
    public static ImmutableDictionary<string, ReportDiagnostic> SdkSeverities()
    {
        var file = Repository.Metadata("SdkSeverities");
        var set = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(File.ReadAllText(file), file)));
        return set.GlobalConfigOptions.TreeOptions;
    }

    /// <summary>Loads an assembly with its neighbors in the folder, and the compiler's own from this program.</summary>
    private sealed class Loader(string folder) : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath)
        {
            AppDomain.CurrentDomain.AssemblyResolve += (_, wanted) =>
                Path.Combine(folder, new AssemblyName(wanted.Name).Name + ".dll") is var neighbor && File.Exists(neighbor) ? Assembly.LoadFrom(neighbor) : null;
            return Assembly.LoadFrom(fullPath);
        }
    }
}
