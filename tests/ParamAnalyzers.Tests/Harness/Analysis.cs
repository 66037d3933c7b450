using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Rules;
using ParamAnalyzers.Rules.Configuration;
using ParamAnalyzers.Rules.Declarations;

namespace ParamAnalyzers.Tests.Harness;

/// <summary>Runs all hosts over sources. Much faster than the full analyzer test, and used for the big tables.</summary>
internal static class Analysis
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Parse);

    /// <summary>What the sources refer to, resolved once for all cases.</summary>
    private static readonly CSharpCompilation Libraries = Resolved(CSharpCompilation.Create("Test", references: References.All));

    public static ImmutableArray<DiagnosticAnalyzer> Hosts { get; } = [new TypeRulesHost(), new DeclarationsHost(), new ConfigurationHost()];

    public static SyntaxTree Parse(string source, string path = "Test.cs", LanguageVersion version = LanguageVersion.Latest) =>
        CSharpSyntaxTree.ParseText(source, ParseOptions.WithLanguageVersion(version), path);

    /// <param name="trees">The sources.</param>
    /// <param name="references">Other references than all libraries.</param>
    /// <param name="on">Which of the rules that are off by default run all the same; none unless it says so.</param>
    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees, ImmutableArray<MetadataReference>? references = null, Func<string, bool>? on = null)
    {
        var sources = trees.ToList();
        var isProgram = sources.Any(tree => tree.GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement)));
        var options = new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: Descriptors.All.Select(descriptor =>
                KeyValuePair.Create(descriptor.Id, descriptor.IsEnabledByDefault || on?.Invoke(descriptor.Id) == true ? ReportDiagnostic.Warn : ReportDiagnostic.Suppress)));
        return references is { } others
            ? CSharpCompilation.Create("Test", sources, others, options)
            : Libraries.WithOptions(options).AddSyntaxTrees(sources);
    }

    public static CSharpCompilation Compile(string source, Func<string, bool>? on = null) => Compile([Parse(source)], on: on);

    public static Task<ImmutableArray<Diagnostic>> RunAsync(string source) => RunAsync(Compile(source));

    /// <summary>What the hosts report, in the order of the source; an analyzer that throws fails the test.</summary>
    public static Task<ImmutableArray<Diagnostic>> RunAsync(
        Compilation compilation,
        AnalyzerConfigOptionsProvider? options = null,
        ImmutableArray<AdditionalText>? files = null,
        ImmutableArray<DiagnosticAnalyzer>? hosts = null,
        bool reportSuppressed = false) =>
        RunAsync(compilation, analyzed => analyzed.GetAnalyzerDiagnosticsAsync(), options, files, hosts, reportSuppressed);

    /// <summary>The same with what the compiler says, from one compilation instead of two.</summary>
    public static async Task<Findings> RunWithCompilerAsync(Compilation compilation, AnalyzerConfigOptionsProvider? options = null) =>
        Findings.Of(await RunAsync(compilation, analyzed => analyzed.GetAllDiagnosticsAsync(), options, files: null, hosts: null, reportSuppressed: false));

    private static async Task<ImmutableArray<Diagnostic>> RunAsync(
        Compilation compilation,
        Func<CompilationWithAnalyzers, Task<ImmutableArray<Diagnostic>>> run,
        AnalyzerConfigOptionsProvider? options,
        ImmutableArray<AdditionalText>? files,
        ImmutableArray<DiagnosticAnalyzer>? hosts,
        bool reportSuppressed)
    {
        var analyzerOptions = options is null
            ? new AnalyzerOptions(files ?? [])
            : new AnalyzerOptions(files ?? [], options);
        var thrown = new ConcurrentBag<string>();
        var settings = new CompilationWithAnalyzersOptions(
            analyzerOptions,
            // The driver swallows what this callback throws.
            onAnalyzerException: (exception, _, _) => thrown.Add(exception.ToString()),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: reportSuppressed);
        var found = await run(compilation.WithAnalyzers(hosts ?? Hosts, settings));
        Assert.True(thrown.IsEmpty, string.Join("\n\n", thrown));
        return
        [
            .. found
                .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    public static void AssertCompiles(Compilation compilation)
    {
        var errors = Errors(compilation);
        Assert.True(errors.IsEmpty, string.Join(Environment.NewLine, errors));
    }

    private static CSharpCompilation Resolved(CSharpCompilation compilation)
    {
        _ = compilation.Assembly;
        return compilation;
    }

    public static ImmutableArray<Diagnostic> Errors(Compilation compilation) =>
        [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
}
