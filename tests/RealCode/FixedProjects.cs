using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Rules;
using ParamAnalyzers.Rules.Configuration;
using ParamAnalyzers.Rules.Declarations;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.RealCode;

/// <summary>Opens real projects as the build does, or folders as <see cref="LooseAnalysis"/> does, applies Fix All of every rule to each in memory, and says where <see cref="FixAllProperty"/> does not hold. Nothing is written.</summary>
internal static class FixedProjects
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Hosts = [new TypeRulesHost(), new DeclarationsHost(), new ConfigurationHost()];

    private static readonly ImmutableArray<CodeFixProvider> Fixes =
    [
        .. typeof(DocumentFix).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    public static async Task<int> CheckAsync(IReadOnlyList<string> projects)
    {
        var property = new FixAllProperty(Fixes, AnalyzeAsync);
        var failed = 0;
        foreach (var path in projects)
        {
            using var workspace = MSBuildWorkspace.Create(new Dictionary<string, string> { ["NuGetAudit"] = "false" });
            var isLoose = Directory.Exists(path);
            var project = isLoose ? LooseAnalysis.Open(path) : await workspace.OpenProjectAsync(path);
            if (!isLoose && (await project.GetCompilationAsync())!.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                failed++;
                Console.WriteLine($"{path} does not compile, so nothing can be said about its fixes");
                continue;
            }

            foreach (var complaint in await property.CheckAsync(AllOn(project), evenBroken: isLoose))
            {
                failed++;
                Console.WriteLine(complaint);
            }
        }

        Console.WriteLine($"{projects.Count} projects, {property.Applications} times Fix All for {property.Fixed} findings, {failed} complaints");
        return failed == 0 ? 0 : 1;
    }

    /// <summary>Rules that are off by default, or hidden, count too.</summary>
    private static Project AllOn(Project project) => project.WithCompilationOptions(project.CompilationOptions!.WithSpecificDiagnosticOptions(
        project.CompilationOptions.SpecificDiagnosticOptions.SetItems(Descriptors.All.Select(descriptor => KeyValuePair.Create(descriptor.Id, ReportDiagnostic.Warn)))));

    private static async Task<Findings> AnalyzeAsync(Project project)
    {
        var options = new CompilationWithAnalyzersOptions(project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return Findings.Of(await (await project.GetCompilationAsync())!.WithAnalyzers(Hosts, options).GetAllDiagnosticsAsync());
    }
}
