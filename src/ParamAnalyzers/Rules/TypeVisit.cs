using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Baseline;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
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
    private StrongBox<bool>? _searchesMembers;
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

    /// <summary>True when members are declared with a range or with choices that AutoML searches.</summary>
    public bool SearchesMembers => (_searchesMembers ??= new StrongBox<bool>(SearchSpaceSymbols.SearchedMembers(type).Any())).Value;

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

    /// <summary>Keeps a body, without the attributes in front of it: they do nothing, and fields that are declared together share theirs.</summary>
    public void Keep(OperationBlockAnalysisContext context)
    {
        if (IsOfType(context.OwningSymbol) && context.OperationBlocks.RemoveAll(block => block.Kind == OperationKind.Attribute) is { IsEmpty: false } blocks)
        {
            lock (_bodies)
            {
                _bodies.Add((context.OwningSymbol, blocks));
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
        var bodies = InOrder(_bodies, static (left, right) => ComparePlaces(left.Blocks[0], right.Blocks[0]));
        var triggers = InOrder(_triggers, static (left, right) => ComparePlaces(left.Operation, right.Operation) is var byPlace and not 0 ? byPlace : string.CompareOrdinal(left.Rule.Descriptor.Id, right.Rule.Descriptor.Id));
        var scans = new Lazy<IReadOnlyList<BodyScan>>(() => BodyScan.Of(type, bodies, IsTrainer || Shape.Predicts), isThreadSafe: false);

        // Rules that see the same names share the facts; that is all of them, unless a rule has options of its own.
        var factsByNames = new List<TypeFacts>(1);
        foreach (var (rule, operation) in triggers)
        {
            if (ExpectedFailure.Contains(operation.Syntax))
            {
                continue;
            }

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
                var facts = factsByNames.Find(known => ReferenceEquals(known.Names, names));
                if (facts is null)
                {
                    factsByNames.Add(facts = new TypeFacts(session, type, names, scans));
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

    private bool IsOfType(ISymbol member) => ReferenceEquals(member.ContainingType, type) || SymbolEqualityComparer.Default.Equals(member.ContainingType, type);

    private ConfiguredNames NamesOf(TypeRule rule) => (_names ??= session.NamesFor(type)).For(rule.Descriptor.Id);

    private static int ComparePlaces(IOperation left, IOperation right)
    {
        var (one, other) = (left.Syntax, right.Syntax);
        return !ReferenceEquals(one.SyntaxTree, other.SyntaxTree) && string.CompareOrdinal(one.SyntaxTree.FilePath, other.SyntaxTree.FilePath) is var byPath and not 0
            ? byPath
            : one.SpanStart.CompareTo(other.SpanStart);
    }

    /// <summary>The list in order; equal ones stay as they are. Most lists are in order already.</summary>
    private static List<T> InOrder<T>(List<T> list, Comparison<T> compare)
    {
        for (var index = 1; index < list.Count; index++)
        {
            if (compare(list[index - 1], list[index]) > 0)
            {
                return list.OrderBy(item => item, Comparer<T>.Create(compare)).ToList();
            }
        }

        return list;
    }
}
