using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Tests.Harness;

/// <summary>What one compilation with analyzers says, apart by who says it.</summary>
internal sealed record Findings(ImmutableArray<Diagnostic> OfCompiler, ImmutableArray<Diagnostic> OfRules)
{
    public bool Compiles => OfCompiler.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);

    public static Findings Of(ImmutableArray<Diagnostic> all)
    {
        var byCompiler = all.ToLookup(diagnostic => diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler));
        return new Findings([.. byCompiler[true]], [.. byCompiler[false]]);
    }
}
