using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Rules.Configuration;

/// <summary>A rule about how a symbol is declared.</summary>
internal abstract class DeclarationRule : IRule
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    public abstract void Check(ISymbol symbol, Session session, Action<Diagnostic> report);
}

/// <summary>The host of the rules about declarations. Where nothing is annotated, it registers nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DeclarationsHost : HostAnalyzer<DeclarationRule>
{
    public DeclarationsHost()
        : base(new AnnotationsContradict())
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, Session session, ImmutableArray<DeclarationRule> rules)
    {
        if (!session.Annotations.IsPresent)
        {
            return;
        }

        context.RegisterSymbolAction(
            symbol =>
            {
                Check(symbol.Symbol);
                if (symbol.Symbol is IMethodSymbol method)
                {
                    foreach (var parameter in method.Parameters)
                    {
                        Check(parameter);
                    }
                }

                void Check(ISymbol declared)
                {
                    foreach (var rule in rules)
                    {
                        Guarded(rule, declared.Locations[0], declared.Kind.ToString(), symbol.ReportDiagnostic, () => rule.Check(declared, session, symbol.ReportDiagnostic));
                    }
                }
            },
            SymbolKind.Field,
            SymbolKind.Property,
            SymbolKind.Method,
            SymbolKind.NamedType);
    }
}
