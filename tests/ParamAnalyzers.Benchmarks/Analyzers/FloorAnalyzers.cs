using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Rules;

namespace ParamAnalyzers.Benchmarks.Analyzers;

/// <summary>Registers what <see cref="TypeRulesHost"/> registers and does nothing: what any analyzer with these actions costs at least.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TypeFloor : FloorAnalyzer
{
    protected override void Register(CompilationStartAnalysisContext context) => context.RegisterSymbolStartAction(
        symbol =>
        {
            symbol.RegisterOperationAction(_ => { }, TypeRulesHost.GlancedKinds);
            symbol.RegisterOperationBlockAction(_ => { });
            symbol.RegisterSymbolEndAction(_ => { });
        },
        SymbolKind.NamedType);
}

/// <summary>The same for the host of the rules about declarations.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DeclarationFloor : FloorAnalyzer
{
    protected override void Register(CompilationStartAnalysisContext context) => context.RegisterSymbolAction(_ => { }, SymbolKind.NamedType);
}

/// <summary>The same for the host of the rules about configuration.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ConfigurationFloor : FloorAnalyzer
{
    protected override void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterAdditionalFileAction(_ => { });
        context.RegisterCompilationEndAction(_ => { });
    }
}

/// <summary>
/// What an analyzer needs at the least to find out that it has nothing to do: one look-up of a type, and, because trainers written by hand use no library, one search for the name of a member.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LookUpFloor : FloorAnalyzer
{
    protected override void Register(CompilationStartAnalysisContext context)
    {
#pragma warning disable RS0030 // The look-up is what is measured.
        GC.KeepAlive(context.Compilation.GetTypeByMetadataName("Microsoft.ML.IDataView"));
#pragma warning restore RS0030
        GC.KeepAlive(context.Compilation.ContainsSymbolsWithName(static name => name == "Fit", SymbolFilter.Member));
    }
}

/// <summary>An analyzer that finds nothing.</summary>
internal abstract class FloorAnalyzer : DiagnosticAnalyzer
{
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.PRM2001_HyperparameterOverwritten];

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Register);
    }

    protected abstract void Register(CompilationStartAnalysisContext context);
}
