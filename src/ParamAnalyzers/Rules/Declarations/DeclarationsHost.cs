using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Baseline;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Rules.Configuration;
using ParamAnalyzers.Rules.Naming;
using ParamAnalyzers.Rules.Randomness;

namespace ParamAnalyzers.Rules.Declarations;

/// <summary>The host of the rules about declarations.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DeclarationsHost : HostAnalyzer<DeclarationRule>
{
    public DeclarationsHost()
        : base(
            new SeedAmongHyperparameters(),
            new TypeMixesRoles(),
            new HyperparameterSpelling(),
            new AnnotationsContradict())
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, Session session, ImmutableArray<DeclarationRule> rules, Findings findings)
    {
        context.RegisterSymbolAction(symbol => CheckType((INamedTypeSymbol)symbol.Symbol, symbol, session, rules, findings), SymbolKind.NamedType);
        if (session.Annotations.IsPresent)
        {
            context.RegisterSymbolAction(
                symbol => CheckAnnotations(symbol, session, rules),
                SymbolKind.Field,
                SymbolKind.Property,
                SymbolKind.Method,
                SymbolKind.NamedType);
        }
    }

    private static void CheckType(INamedTypeSymbol type, SymbolAnalysisContext context, Session session, ImmutableArray<DeclarationRule> rules, Findings findings)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty)
        {
            return;
        }

        var names = session.NamesFor(type);
        findings.Run(
            report =>
            {
                foreach (var rule in rules)
                {
                    if (!session.IsExempt(type, rule.Descriptor, names.For(rule.Descriptor.Id)))
                    {
                        Guarded(rule, type.Locations[0], type.Kind.ToString(), context.ReportDiagnostic, () => rule.CheckType(type, session, report));
                    }
                }
            },
            context.ReportDiagnostic,
            context.CancellationToken);
    }

    private static void CheckAnnotations(SymbolAnalysisContext context, Session session, ImmutableArray<DeclarationRule> rules)
    {
        Check(context.Symbol);
        if (context.Symbol is IMethodSymbol method)
        {
            foreach (var parameter in method.Parameters)
            {
                Check(parameter);
            }
        }

        void Check(ISymbol declared)
        {
            // The entry point of top-level statements has a parameter that nobody wrote.
            if (declared.IsImplicitlyDeclared || declared.Locations.IsEmpty)
            {
                return;
            }

            foreach (var rule in rules)
            {
                Guarded(rule, declared.Locations[0], declared.Kind.ToString(), context.ReportDiagnostic, () => rule.CheckAnnotations(declared, session, context.ReportDiagnostic));
            }
        }
    }
}
