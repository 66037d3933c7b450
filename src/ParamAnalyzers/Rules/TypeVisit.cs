using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules;

/// <summary>
/// One visit of a type: glance at its operations, and gather facts only where a rule is triggered.
/// Some compilers show a type's actions the bodies of its nested types too; these have a visit of their own.
/// </summary>
internal sealed class TypeVisit(INamedTypeSymbol type, Session session, ImmutableArray<TypeRule> rules)
{
    private readonly ConcurrentQueue<(ISymbol Owner, ImmutableArray<IOperation> Blocks)> _bodies = new();
    private volatile bool _isTriggered;

    public Session Session => session;

    /// <summary>True when the type's own members may be hyperparameters and learned parameters.</summary>
    public bool IsTrainer { get; } = session.Shapes.Of(type).IsTrainer;

    public TypeText Text { get; } = new(type);

    public void Glance(OperationAnalysisContext context)
    {
        if (_isTriggered || !IsOfType(context.ContainingSymbol))
        {
            return;
        }

        var glance = new Glance(context.Operation, context.ContainingSymbol, this);
        foreach (var rule in rules)
        {
            try
            {
                if (rule.IsTriggeredBy(glance))
                {
                    _isTriggered = true;
                    return;
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                context.ReportDiagnostic(RuleFailure.Describe(rule.Descriptor.Id, exception, context.Operation, Location.None));
            }
        }
    }

    public void Keep(OperationBlockAnalysisContext context)
    {
        if (IsOfType(context.OwningSymbol) && !context.OperationBlocks.IsEmpty)
        {
            _bodies.Enqueue((context.OwningSymbol, context.OperationBlocks));
        }
    }

    public void End(SymbolAnalysisContext context)
    {
        if (!_isTriggered || IsExempt())
        {
            return;
        }

        // Bodies arrive in any order; the order of the source makes the findings the same every time.
        var ordered = _bodies
            .OrderBy(body => body.Blocks[0].Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(body => body.Blocks[0].Syntax.SpanStart);
        TypeFacts facts;
        try
        {
            var scans = ordered.Select(body => BodyScan.Of(type, body.Owner, body.Blocks, IsTrainer)).ToList();
            facts = TypeFacts.Of(session, type, scans, context.Compilation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // No rule can run on this type; everything else goes on.
            context.ReportDiagnostic(RuleFailure.Describe("(all)", exception, null, type.Locations[0]));
            return;
        }

        Check(facts, new TypeReport(context.ReportDiagnostic), context);
    }

    private void Check(TypeFacts facts, TypeReport report, SymbolAnalysisContext context)
    {
        foreach (var rule in rules)
        {
            foreach (var access in facts.Accesses)
            {
                try
                {
                    rule.CheckAccess(access, facts, report);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    context.ReportDiagnostic(RuleFailure.Describe(rule.Descriptor.Id, exception, access.Place, facts.Type.Locations[0]));
                }
            }

            foreach (var call in facts.Bodies.SelectMany(body => body.Invocations))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                try
                {
                    rule.CheckCall(call, facts, report);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    context.ReportDiagnostic(RuleFailure.Describe(rule.Descriptor.Id, exception, call, facts.Type.Locations[0]));
                }
            }
        }
    }

    private bool IsOfType(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingType, type);

    private bool IsExempt()
    {
        if (type.DeclaringSyntaxReferences.IsEmpty)
        {
            return true;
        }

        var exempt = session.MethodNamesFor(type.DeclaringSyntaxReferences[0].SyntaxTree).ExemptTypes;
        return !exempt.IsEmpty && (exempt.Contains(type.Name) || exempt.Contains(type.ToDisplayString()));
    }
}
