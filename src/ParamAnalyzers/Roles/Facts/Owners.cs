using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>In which method, accessor or local function of a type its operations stand, and what each of them calls of the type itself.</summary>
internal sealed class Owners
{
    private const int DeepestCall = 3;

    private readonly TypeFacts _facts;
    private readonly Dictionary<IOperation, ISymbol?> _owners = new();
    private readonly Dictionary<ISymbol, IReadOnlyList<BodyGraph>> _graphs = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ILookup<ISymbol?, IOperation>> _invocations;

    public Owners(TypeFacts facts)
    {
        _facts = facts;
        _invocations = new(() => facts.Invocations.Select(call => call.Operation).ToLookup(Of, SymbolEqualityComparer.Default), isThreadSafe: false);
    }

    /// <summary>The local function, method, constructor or accessor in whose body the operation stands.</summary>
    public ISymbol? Of(IOperation operation)
    {
        if (!_owners.TryGetValue(operation, out var owner))
        {
            _owners.Add(operation, owner = Find(operation));
        }

        return owner;
    }

    /// <summary>The method, constructor or accessor in which the operation stands, also by way of local functions.</summary>
    public ISymbol? MemberOf(IOperation operation) => Of(operation) is { } owner ? MemberAround(owner) : null;

    /// <summary>The method, constructor or accessor around a local function, or the owner itself.</summary>
    public static ISymbol MemberAround(ISymbol owner)
    {
        while (owner is IMethodSymbol { MethodKind: MethodKind.LocalFunction, ContainingSymbol: { } outer })
        {
            owner = outer;
        }

        return owner;
    }

    public bool IsIn(IOperation operation, ISymbol owner) => SymbolEqualityComparer.Default.Equals(Of(operation), owner);

    public bool AreSame(IOperation left, IOperation right) => SymbolEqualityComparer.Default.Equals(Of(left), Of(right));

    /// <summary>True for a call of a method or local function of this type, whose body is seen.</summary>
    public bool IsOwn(IInvocationOperation call) =>
        call.TargetMethod.MethodKind == MethodKind.LocalFunction || SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, _facts.Type);

    /// <summary>All calls and creations that stand in a method or local function.</summary>
    public IEnumerable<IOperation> InvocationsIn(ISymbol owner) => _invocations.Value[owner];

    /// <summary>All calls that stand in a method or local function.</summary>
    public IEnumerable<IInvocationOperation> CallsIn(ISymbol owner) => InvocationsIn(owner).OfType<IInvocationOperation>();

    /// <summary>The calls of methods and local functions of this type that stand in one of them.</summary>
    public IEnumerable<IInvocationOperation> OwnCallsIn(ISymbol owner) => CallsIn(owner).Where(IsOwn);

    /// <summary>The calls of methods and local functions of this type that stand in a loop or another part of a body.</summary>
    public IEnumerable<IInvocationOperation> OwnCallsIn(IOperation scope) => Of(scope) is { } owner ? _facts.CallsIn(scope).Where(call => IsOwn(call) && IsIn(call, owner)) : [];

    /// <summary>The methods and local functions of this type that the calls reach, each once.</summary>
    public IEnumerable<ISymbol> ReachedBy(IEnumerable<IInvocationOperation> calls)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var depth = 0; depth < DeepestCall; depth++)
        {
            var level = calls.Where(IsOwn).Select(call => (ISymbol)call.TargetMethod.OriginalDefinition).Where(seen.Add).ToList();
            calls = level.SelectMany(CallsIn);
        }

        return seen;
    }

    /// <summary>True when some method of this type calls both.</summary>
    public bool HaveOneCaller(ISymbol one, ISymbol other) =>
        _facts.CallsTo(one).Select(_facts.CallableOf).Intersect(_facts.CallsTo(other).Select(_facts.CallableOf), SymbolEqualityComparer.Default).Any();

    /// <summary>True for a method of this type whose body throws somewhere.</summary>
    public bool Throws(ISymbol method) => BodiesOf(method.OriginalDefinition).Any(body => body.Operations.Exists(operation => operation is IThrowOperation));

    /// <summary>Everything in the member around a method or local function.</summary>
    public IEnumerable<IOperation> OperationsAround(ISymbol owner) => BodiesOf(MemberAround(owner)).SelectMany(body => body.Operations);

    public BodyGraph? GraphOf(IOperation operation) => Of(operation) is { } owner ? GraphOf(owner) : null;

    /// <summary>The control flow of a method or local function. Made when it is first asked for: it costs more than anything else here.</summary>
    public BodyGraph? GraphOf(ISymbol owner)
    {
        var member = MemberAround(owner);
        if (!_graphs.TryGetValue(member, out var graphs))
        {
            _graphs.Add(member, graphs = BodiesOf(member).SelectMany(BodyGraph.Of).ToList());
        }

        return graphs.FirstOrDefault(graph => SymbolEqualityComparer.Default.Equals(graph.Owner, owner));
    }

    private IEnumerable<BodyScan> BodiesOf(ISymbol member) => _facts.Bodies.Where(body => SymbolEqualityComparer.Default.Equals(body.Owner.OriginalDefinition, member));

    private ISymbol? Find(IOperation operation)
    {
        for (var current = operation; current is not null; current = current.Parent)
        {
            if (current is ILocalFunctionOperation function)
            {
                return function.Symbol.OriginalDefinition;
            }

            if (current.Parent is null or IMethodBodyBaseOperation && _facts.Bodies.FirstOrDefault(body => body.Blocks.Contains(current)) is { } body)
            {
                return body.Owner.OriginalDefinition;
            }
        }

        return null;
    }
}
