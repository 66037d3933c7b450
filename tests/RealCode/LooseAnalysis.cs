using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ParamAnalyzers.Rules;
using ParamAnalyzers.Rules.Configuration;
using ParamAnalyzers.Rules.Declarations;

namespace ParamAnalyzers.RealCode;

/// <summary>
/// Analyzes a folder as one compilation against ML.NET and TorchSharp. Names that are missing make errors, and code with errors is analyzed all the same:
/// good for finding what is wrong with the rules in code that cannot be built here.
/// </summary>
internal static class LooseAnalysis
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>The folder as a project of its own.</summary>
    public static Project Open(string folder)
    {
        var name = Path.GetFileName(folder.TrimEnd('/'));
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            name,
            name,
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.ConsoleApplication, allowUnsafe: true),
            parseOptions: new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: ["NET8_0", "NETSTANDARD2_0"]),
            metadataReferences: References.All));
        var sources = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))
            .Select(path => (Path: path, Text: File.ReadAllText(path)))
            .Append((Path: "ImplicitUsings.cs", Text: ImplicitUsings));
        return sources.Aggregate(project, (current, source) => current.AddDocument(source.Path, SourceText.From(source.Text), filePath: source.Path).Project);
    }

    public static IEnumerable<Finding> Run(string folder)
    {
        var compilation = Open(folder).GetCompilationAsync().GetAwaiter().GetResult()!;
        var failures = new System.Collections.Concurrent.ConcurrentBag<Finding>();
        var settings = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, _, diagnostic) => failures.Add(new Finding("AD0001", "Warning", "", 0, exception.ToString())),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        ImmutableArray<DiagnosticAnalyzer> hosts = [new TypeRulesHost(), new DeclarationsHost(), new ConfigurationHost()];
        var found = compilation.WithAnalyzers(hosts, settings).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return found
            .Select(diagnostic =>
            {
                var place = diagnostic.Location.GetLineSpan();
                return new Finding(diagnostic.Id, diagnostic.Severity.ToString(), place.Path ?? "", place.StartLinePosition.Line + 1, diagnostic.GetMessage());
            })
            .Concat(failures);
    }
}
