using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Options;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules;

/// <summary>
/// One visit of a type: glance at its operations, keep those that catch a rule's eye, and gather facts only where there are any.
/// Some compilers show a type's actions the bodies of its nested types too; these have a visit of their own.
/// </summary>
internal sealed class TypeVisit(INamedTypeSymbol type, Session session, ImmutableArray<TypeRule> rules)
{
    private readonly ConcurrentQueue<(ISymbol Owner, ImmutableArray<IOperation> Blocks)> _bodies = new();
    private readonly MethodNames _names = session.MethodNamesFor(type.DeclaringSyntaxReferences[0].SyntaxTree);
    private readonly ConcurrentQueue<(TypeRule Rule, IOperation Operation)> _triggers = new();

    public INamedTypeSymbol Type => type;

    public Session Session => session;

    /// <summary>True when the type's own members may be hyperparameters and learned parameters.</summary>
    public bool IsTrainer { get; } = session.Shapes.Of(type).IsTrainer;

    public TypeText Text { get; } = new(type);

    /// <summary>The phase that a method of the type states: by annotation, by the team's options, or by its name.</summary>
    public Phases StatedPhase(IMethodSymbol method) => _names.StatedPhase(method, session.Shapes);

    public void Glance(OperationAnalysisContext context)
    {
        if (!IsOfType(context.ContainingSymbol))
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
                    _triggers.Enqueue((rule, context.Operation));
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                context.ReportDiagnostic(RuleFailure.Describe(rule.Descriptor.Id, exception, context.Operation));
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
        if (_triggers.IsEmpty || IsExempt())
        {
            return;
        }

        // Bodies and triggers arrive in any order; the order of the source makes the findings the same every time.
        var bodies = _bodies.OrderBy(body => PlaceOf(body.Blocks[0]), PlaceOrder.Instance).ToList();
        var facts = new TypeFacts(session, type, () => bodies.ConvertAll(body => BodyScan.Of(type, body.Owner, body.Blocks, IsTrainer)));
        var report = new TypeReport(context.ReportDiagnostic);
        foreach (var (rule, operation) in _triggers.OrderBy(trigger => PlaceOf(trigger.Operation), PlaceOrder.Instance).ThenBy(trigger => trigger.Rule.Descriptor.Id, StringComparer.Ordinal))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            try
            {
                rule.Check(operation, facts, report);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                context.ReportDiagnostic(RuleFailure.Describe(rule.Descriptor.Id, exception, operation));
            }
        }
    }

    private bool IsOfType(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingType, type);

    private bool IsExempt() =>
        !_names.ExemptTypes.IsEmpty && (_names.ExemptTypes.Contains(type.Name) || _names.ExemptTypes.Contains(type.ToDisplayString()));

    private static (string Path, int Start) PlaceOf(IOperation operation) => (operation.Syntax.SyntaxTree.FilePath, operation.Syntax.SpanStart);

    private sealed class PlaceOrder : IComparer<(string Path, int Start)>
    {
        public static PlaceOrder Instance { get; } = new();

        public int Compare((string Path, int Start) left, (string Path, int Start) right) =>
            string.CompareOrdinal(left.Path, right.Path) is var byPath and not 0 ? byPath : left.Start.CompareTo(right.Start);
    }
}
