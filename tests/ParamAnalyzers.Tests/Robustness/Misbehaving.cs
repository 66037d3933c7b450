using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ParamAnalyzers.Tests.Robustness;

/// <summary>An analyzer that does in every compilation what an analyzer must not do. What it returns is reported.</summary>
#pragma warning disable RS1036, RS1037, RS1038, RS1041, RS2008
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class Misbehaving(Func<string> act) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new("TEST0001", "Misbehaves", "{0}", "Test", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(end => end.ReportDiagnostic(Diagnostic.Create(Descriptor, Location.None, act())));
    }
}
