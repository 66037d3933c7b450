using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Rules;

namespace ParamAnalyzers.Benchmarks;

/// <summary>
/// Registers what ours registers, and does nothing: what any analyzer with these actions costs at least.
/// In code without machine learning that is one look-up of a type, by which an analyzer finds out that it has nothing to do.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class FloorAnalyzer(bool seesMachineLearning) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.PRM2001_HyperparameterOverwritten];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (!seesMachineLearning)
            {
#pragma warning disable RS0030 // The look-up is what is measured.
                GC.KeepAlive(start.Compilation.GetTypeByMetadataName("Microsoft.ML.IDataView"));
#pragma warning restore RS0030
            }
            else
            {
                start.RegisterSymbolStartAction(
                    symbol =>
                    {
                        symbol.RegisterOperationAction(_ => { }, TypeRulesHost.GlancedKinds);
                        symbol.RegisterOperationBlockAction(_ => { });
                        symbol.RegisterSymbolEndAction(_ => { });
                    },
                    SymbolKind.NamedType);
            }
        });
    }
}
