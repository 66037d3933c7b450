using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Suppressors;

namespace ParamAnalyzers.Tests.Harness;

/// <summary>One run of everything the package brings over one compilation: what failed (AD0001 and PRM9003), and what was found.</summary>
internal sealed record Outcome(ImmutableArray<string> Failures, ImmutableArray<Diagnostic> Found)
{
    public static ImmutableArray<DiagnosticAnalyzer> Hosts { get; } = [.. Analysis.Hosts, new InsecureRandom("CA5394"), new SeededRandomnessSuppressor()];

    /// <summary>The findings in full, in an order that does not depend on the run.</summary>
    public string Text => FindingsText.Of(Found);

    /// <summary>A compilation with every rule on, those included that are off by default.</summary>
    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees, ImmutableArray<MetadataReference>? references = null) => Analysis.Compile(trees, references, on: static _ => true);

    public static async Task<Outcome> OfAsync(
        Compilation compilation,
        AnalyzerOptions? options = null,
        bool concurrent = true,
        ImmutableArray<DiagnosticAnalyzer>? hosts = null,
        CancellationToken cancellation = default)
    {
        var thrown = new ConcurrentBag<string>();
        var settings = new CompilationWithAnalyzersOptions(options ?? new AnalyzerOptions([]), (exception, _, _) => thrown.Add(exception.ToString()), concurrent, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers(hosts ?? Hosts, settings).GetAnalyzerDiagnosticsAsync(cancellation);
        return new Outcome([.. thrown, .. found.Where(diagnostic => diagnostic.Id == "PRM9003").Select(diagnostic => diagnostic.ToString())], found);
    }
}
