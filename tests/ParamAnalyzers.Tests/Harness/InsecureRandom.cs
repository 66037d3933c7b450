using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ParamAnalyzers.Tests.Harness;

/// <summary>Reports every draw of <c>System.Random</c>, as the analyzers do whose findings the package suppresses.</summary>
#pragma warning disable RS1017, RS1036, RS1038, RS1041
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class InsecureRandom(string id) : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _descriptor = new(id, "Insecure random", "Insecure random", "Security", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(
            operation =>
            {
                if (operation.Operation is IInvocationOperation { TargetMethod: { ContainingType.Name: "Random" } } call)
                {
                    operation.ReportDiagnostic(Diagnostic.Create(_descriptor, call.Syntax.GetLocation()));
                }
            },
            OperationKind.Invocation);
    }
}
