using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Baseline;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Options;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules;

/// <summary>
/// One visit of a type: glance at its operations, keep those that catch a rule's eye, and gather facts only where there are any.
/// Some compilers show a type's actions the bodies of its nested types too; these have a visit of their own.
/// </summary>
internal sealed class TypeVisit(INamedTypeSymbol type, Session session, ImmutableArray<WholeTypeRule> wholeTypeRules, TargetIndex index, Findings findings, HyperparameterTracker? hyperparameters)
{
    // Made when the first rule asks; several threads may, and get the same.
    private TeamNames? _names;
    private StrongBox<TrainerShape>? _shape;
    private ImmutableArray<ISymbol> _members;

    // Filled by several threads, each under the lock of the list; most types trigger nothing.
    private readonly List<(ISymbol Owner, ImmutableArray<IOperation> Blocks)> _bodies = new();
    private readonly List<(TypeRule Rule, IOperation Operation)> _triggers = new();

    public INamedTypeSymbol Type => type;

    /// <summary>The members of the type. The compiler makes a new list for everyone who asks, and many rules do.</summary>
    public ImmutableArray<ISymbol> Members => _members.IsDefault ? _members = type.GetMembers() : _members;

    public Session Session => session;

    public TrainerShape Shape => (_shape ??= new StrongBox<TrainerShape>(session.Shapes.Of(type))).Value;

    /// <summary>True when the type's own members may be hyperparameters and learned parameters.</summary>
    public bool IsTrainer => Shape.IsTrainer;

    /// <summary>True for a module of TorchSharp that is declared here.</summary>
    public bool IsModule => session.TorchSharp.IsOwnModule(type);

    public TypeText Text { get; } = new(type);

    public void Glance(OperationAnalysisContext context)
    {
        if (!IsOfType(context.ContainingSymbol))
        {
            return;
        }

        foreach (var rule in index.TryFind(context.Operation, out var concerned) ? concerned : index.Ask(context))
        {
            try
            {
                if (rule.IsTriggeredBy(new Glance(context.Operation, context.ContainingSymbol, this, NamesOf(rule))))
                {
                    lock (_triggers)
                    {
                        _triggers.Add((rule, context.Operation));
                    }
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
            lock (_bodies)
            {
                _bodies.Add((context.OwningSymbol, context.OperationBlocks));
            }
        }
    }

    public void End(SymbolAnalysisContext context)
    {
        List<WholeTypeRule>? concerned = null;
        foreach (var rule in wholeTypeRules)
        {
            if (Concerns(rule, context))
            {
                (concerned ??= new()).Add(rule);
            }
        }

        if (_triggers.Count > 0 || concerned is not null)
        {
            Check(concerned ?? [], context);
        }
    }

    private void Check(List<WholeTypeRule> concerned, SymbolAnalysisContext context) =>
        findings.Run(report => Check(concerned, new TypeReport(report, hyperparameters), context), context.ReportDiagnostic, context.CancellationToken);

    private void Check(List<WholeTypeRule> concerned, TypeReport report, SymbolAnalysisContext context)
    {
        // Bodies and triggers arrive in any order; the order of the source makes the findings the same every time.
        var bodies = _bodies.OrderBy(body => PlaceOf(body.Blocks[0]), PlaceOrder.Instance).ToList();
        var scans = new Lazy<IReadOnlyList<BodyScan>>(() => BodyScan.Of(type, bodies, IsTrainer || Shape.Predicts), isThreadSafe: false);

        // Rules that see the same names share the facts; that is all of them, unless a rule has options of its own.
        var factsByNames = new Dictionary<ConfiguredNames, TypeFacts>();
        foreach (var (rule, operation) in _triggers.OrderBy(trigger => PlaceOf(trigger.Operation), PlaceOrder.Instance).ThenBy(trigger => trigger.Rule.Descriptor.Id, StringComparer.Ordinal))
        {
            Run(rule, facts => rule.Check(operation, facts, report), exception => RuleFailure.Describe(rule.Descriptor.Id, exception, operation));
        }

        foreach (var rule in concerned)
        {
            Run(rule, facts => rule.CheckType(facts, report), exception => RuleFailure.Describe(rule.Descriptor.Id, exception, type.Locations[0], type.Kind.ToString()));
        }

        void Run(TypeRule rule, Action<TypeFacts> check, Func<Exception, Diagnostic> describe)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var names = NamesOf(rule);
            if (session.IsExempt(type, rule.Descriptor, names))
            {
                return;
            }

            try
            {
                if (!factsByNames.TryGetValue(names, out var facts))
                {
                    factsByNames.Add(names, facts = new TypeFacts(session, type, names, scans));
                }

                check(facts);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                context.ReportDiagnostic(describe(exception));
            }
        }
    }

    private bool Concerns(WholeTypeRule rule, SymbolAnalysisContext context)
    {
        try
        {
            return rule.MayConcern(this);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            context.ReportDiagnostic(RuleFailure.Describe(rule.Descriptor.Id, exception, type.Locations[0], type.Kind.ToString()));
            return false;
        }
    }

    private bool IsOfType(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingType, type);

    private ConfiguredNames NamesOf(TypeRule rule) => (_names ??= session.NamesFor(type)).For(rule.Descriptor.Id);

    private static (string Path, int Start) PlaceOf(IOperation operation) => (operation.Syntax.SyntaxTree.FilePath, operation.Syntax.SpanStart);

    private sealed class PlaceOrder : IComparer<(string Path, int Start)>
    {
        public static PlaceOrder Instance { get; } = new();

        public int Compare((string Path, int Start) left, (string Path, int Start) right) =>
            string.CompareOrdinal(left.Path, right.Path) is var byPath and not 0 ? byPath : left.Start.CompareTo(right.Start);
    }
}
