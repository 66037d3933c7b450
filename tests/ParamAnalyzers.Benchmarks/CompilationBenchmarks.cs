using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Benchmarks.Analyzers;
using ParamAnalyzers.Benchmarks.Subjects;

namespace ParamAnalyzers.Benchmarks;

/// <summary>The whole time of a compilation with each set of analyzers, as BenchmarkDotNet takes it: means with their errors, for a quiet machine.</summary>
[InProcess]
[MemoryDiagnoser]
public class CompilationBenchmarks
{
    private Subject _subject = null!;
    private Contestant _contestant = null!;

    [Params("shop 20k", "clean 10k", "dirty 10k")]
    public string Code { get; set; } = string.Empty;

    [Params("floor", "ours", "SDK", "Roslynator", "Meziantou")]
    public string Analyzers { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _subject = BuiltIn.StartingWith(Code).Single();
        _contestant = new[] { _subject.Floor, Contestant.Ours }.Concat(Contestant.Peers).Single(contestant => contestant.Name == Analyzers);
    }

    [Benchmark]
    public int Compile()
    {
        var compilation = _subject.Compilation.WithOptions(_subject.Compilation.Options.WithSpecificDiagnosticOptions(_contestant.Severities));
        return compilation.WithAnalyzers(_contestant.Analyzers, new AnalyzerOptions([])).GetAllDiagnosticsAsync().GetAwaiter().GetResult().Length;
    }
}
