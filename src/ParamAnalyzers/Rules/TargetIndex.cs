using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Rules;

/// <summary>For each target of a compilation the few rules that could have something to say about it.</summary>
internal sealed class TargetIndex(ImmutableArray<TypeRule> rules, Session session)
{
    private readonly ImmutableArray<TypeRule> _ofNoLibrary = rules.RemoveAll(rule => rule is LibraryCallRule);

    private readonly ConcurrentDictionary<object, ImmutableArray<TypeRule>> _called = new(SameInstance.Comparer);
    private readonly ConcurrentDictionary<object, ImmutableArray<TypeRule>> _created = new(SameInstance.Comparer);
    private readonly ConcurrentDictionary<object, ImmutableArray<TypeRule>> _written = new(SameInstance.Comparer);

    /// <summary>True when no rule is about operations.</summary>
    public bool IsEmpty => rules.IsEmpty;

    /// <summary>Stands for the targets that are no symbol.</summary>
    private readonly object _nameless = new();

    /// <summary>The rules that the operation may concern, if its target was seen before.</summary>
    public bool TryFind(IOperation operation, out ImmutableArray<TypeRule> concerned)
    {
        var (use, symbol) = Target.Identify(operation);
        return For(use).TryGetValue(symbol ?? _nameless, out concerned);
    }

    /// <summary>Asks the rules about the target of the operation.</summary>
    /// <param name="context">The place of a call, a creation or a write. A rule that throws is named there; then nothing is remembered, so that every place is told the same.</param>
    public ImmutableArray<TypeRule> Ask(OperationAnalysisContext context)
    {
        var target = Target.Of(context.Operation, session);
        ImmutableArray<TypeRule>.Builder? concerned = null;
        var hasFailed = false;
        foreach (var rule in target.IsOfLibrary ? rules : _ofNoLibrary)
        {
            try
            {
                if (rule.MayConcern(target))
                {
                    (concerned ??= ImmutableArray.CreateBuilder<TypeRule>(initialCapacity: 2)).Add(rule);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                context.ReportDiagnostic(RuleFailure.Describe(rule.Descriptor.Id, exception, context.Operation));
                hasFailed = true;
            }
        }

        var result = concerned?.ToImmutable() ?? ImmutableArray<TypeRule>.Empty;
        return hasFailed ? result : For(target.Use).GetOrAdd(target.Symbol ?? _nameless, result);
    }

    private ConcurrentDictionary<object, ImmutableArray<TypeRule>> For(TargetUse use) => use switch
    {
        TargetUse.Call => _called,
        TargetUse.Creation => _created,
        _ => _written,
    };

    /// <summary>Symbols by instance: much cheaper than by meaning, and a definition that comes as two instances is only asked about twice.</summary>
    private sealed class SameInstance : IEqualityComparer<object>
    {
        public static SameInstance Comparer { get; } = new();

        bool IEqualityComparer<object>.Equals(object x, object y) => ReferenceEquals(x, y);

        int IEqualityComparer<object>.GetHashCode(object symbol) => RuntimeHelpers.GetHashCode(symbol);
    }
}
