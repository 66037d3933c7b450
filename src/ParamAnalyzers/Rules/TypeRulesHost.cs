using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;
using ParamAnalyzers.Rules.Evaluation;
using ParamAnalyzers.Rules.Hyperparameters;
using ParamAnalyzers.Rules.LearnedParameters;

namespace ParamAnalyzers.Rules;

/// <summary>The host of all rules over the facts of a type: one walk over its bodies, one set of facts, many predicates.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TypeRulesHost : HostAnalyzer<TypeRule>
{
    public TypeRulesHost()
        : base(
            new HyperparameterOverwritten(),
            new HyperparameterOutsideDomain(),
            new LearnedParameterWrittenOutsideTraining(),
            new TrainedOnTestData())
    {
    }

    /// <summary>For tests: a host with other rules.</summary>
    internal TypeRulesHost(params TypeRule[] rules)
        : base(rules)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, Session session, ImmutableArray<TypeRule> rules) =>
        context.RegisterSymbolStartAction(
            start =>
            {
                var type = (INamedTypeSymbol)start.Symbol;
                if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || IsExempt(type, session))
                {
                    return;
                }

                var bodies = new ConcurrentBag<BodyScan>();
                var notesReads = session.Shapes.Of(type).IsTrainer;
                start.RegisterOperationBlockAction(block =>
                {
                    // A type's actions also see the bodies of its nested types, which have facts of their own.
                    if (SymbolEqualityComparer.Default.Equals(block.OwningSymbol.ContainingType, type))
                    {
                        bodies.Add(BodyScan.Of(type, block.OwningSymbol, block.OperationBlocks, notesReads));
                    }
                });
                start.RegisterSymbolEndAction(end => Check(end, session, type, bodies, rules));
            },
            SymbolKind.NamedType);

    private static bool IsExempt(INamedTypeSymbol type, Session session)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty)
        {
            return true;
        }

        var exempt = session.MethodNamesFor(type.DeclaringSyntaxReferences[0].SyntaxTree).ExemptTypes;
        return !exempt.IsEmpty && (exempt.Contains(type.Name) || exempt.Contains(type.ToDisplayString()));
    }

    private static void Check(SymbolAnalysisContext context, Session session, INamedTypeSymbol type, ConcurrentBag<BodyScan> bodies, ImmutableArray<TypeRule> rules)
    {
        if (bodies.IsEmpty)
        {
            return;
        }

        // Bodies arrive in any order; the order of the source makes the findings the same every time.
        var ordered = bodies.OrderBy(body => body.FilePath, System.StringComparer.Ordinal).ThenBy(body => body.Start).ToList();
        var facts = TypeFacts.Of(session, type, ordered, context.Compilation);
        var report = new TypeReport(context.ReportDiagnostic);
        foreach (var access in facts.Accesses)
        {
            foreach (var rule in rules)
            {
                Run(rule, access.Place, type.Locations[0], context.ReportDiagnostic, current => current.CheckAccess(access, facts, report));
            }
        }

        foreach (var body in ordered)
        {
            foreach (var (call, callable) in body.Invocations)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                foreach (var rule in rules)
                {
                    Run(rule, call, type.Locations[0], context.ReportDiagnostic, current => current.CheckCall(call, callable, facts, report));
                }
            }
        }
    }
}
