using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Libraries.TorchSharp;

/// <summary>A call of TorchSharp that does something to a model, an optimizer or a schedule.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Operation">The call or creation.</param>
/// <param name="Receiver">The variable or member on which it works, or null when it is an expression.</param>
internal sealed record TorchUse(TorchCall Kind, IOperation Operation, ISymbol? Receiver);

/// <summary>What the bodies of a type do with TorchSharp, also by way of methods of the same type.</summary>
internal sealed class TorchCalls
{
    private static readonly WordSet EpochVerbs = new("epoch", "run", "do", "one", "train", "fit", "perform", "execute");

    private static readonly WordSet EpochEnds = new("epoch", "over", "on", "async");

    private readonly TypeFacts _facts;
    private readonly Lazy<List<TorchUse>> _uses;
    private readonly Lazy<ILookup<ISymbol?, TorchUse>> _usesByOwner;
    private readonly Lazy<ILookup<ISymbol?, TorchUse>> _usesByReceiver;
    private readonly Lazy<HashSet<ISymbol>> _trained;
    private readonly Lazy<Dictionary<TorchCall, SourceOrder<TorchUse>>> _usesByKind;
    private readonly Dictionary<ISymbol, HashSet<TorchCall>> _reached = new(SymbolEqualityComparer.Default);

    public TorchCalls(TypeFacts facts)
    {
        _facts = facts;
        _uses = new(FindUses, isThreadSafe: false);
        _usesByKind = new(() => Uses.GroupBy(use => use.Kind).ToDictionary(group => group.Key, group => new SourceOrder<TorchUse>(group, use => use.Operation)), isThreadSafe: false);
        _usesByReceiver = new(() => Uses.ToLookup(use => use.Receiver, SymbolEqualityComparer.Default), isThreadSafe: false);
        _trained = new(() => new HashSet<ISymbol>(OfKind(TorchCall.NewOptimizer).SelectMany(ModelsOf), SymbolEqualityComparer.Default), isThreadSafe: false);
        _usesByOwner = new(() => Uses.ToLookup(use => facts.Owners.Of(use.Operation), SymbolEqualityComparer.Default), isThreadSafe: false);
    }

    public IReadOnlyList<TorchUse> Uses => _uses.Value;

    /// <summary>True when this is done, somewhere in the type, to what the variable or member holds.</summary>
    public bool IsDoneTo(ISymbol receiver, TorchCall kind) => _usesByReceiver.Value[receiver].Any(use => use.Kind == kind);

    /// <summary>The models whose parameters some optimizer is created with.</summary>
    public HashSet<ISymbol> Trained => _trained.Value;

    /// <summary>Where code sets gradients itself, whatever computes them.</summary>
    public IEnumerable<IOperation> GradientWrites => _facts.Writes.Where(write => write.Symbol.Name == "grad" && TorchSharpSymbols.Owns(write.Symbol)).Select(write => write.Raw.Operation);

    /// <summary>The uses of one kind, in the order of the source.</summary>
    public IEnumerable<TorchUse> OfKind(TorchCall kind) => InOrder(kind)?.All ?? [];

    /// <summary>The uses of one kind that stand in the scope itself.</summary>
    public IEnumerable<TorchUse> In(IOperation scope, TorchCall kind) => InOrder(kind)?.In(scope) ?? [];

    /// <summary>True when the scope, or a method of this type that it calls, does this.</summary>
    public bool Reaches(IOperation scope, TorchCall kind) => scope is IMethodReferenceOperation { Method: var method }
        ? Reaches(method.OriginalDefinition, kind)
        : In(scope, kind).Any() || _facts.Owners.OwnCallsIn(scope).Any(call => Reaches(call.TargetMethod.OriginalDefinition, kind));

    /// <summary>True when an optimizer steps in the scope, or is given to an epoch that a base type or a helper runs: <c>EpochOver(rows, optimizer)</c>.</summary>
    public bool Trains(IOperation scope) => Reaches(scope, TorchCall.OptimizerStep)
        || _facts.CallsIn(scope).Any(call => RunsAnEpoch(call.TargetMethod.Name) && call.Arguments.Any(argument => _facts.Session.TorchSharp.IsOptimizer(argument.Value.Unwrap().Type)));

    /// <summary><c>EpochOver</c>, <c>RunOneEpoch</c>, and neither <c>LogEpoch</c> nor <c>EpochEnded</c>.</summary>
    private static bool RunsAnEpoch(string name) => EpochVerbs.BeginsWithWordOf(name) && EpochEnds.EndsWithWordOf(name) && Words.Contains(name, "epoch");

    /// <summary>True when the method or a method of this type that it calls does this.</summary>
    public bool Reaches(ISymbol method, TorchCall kind)
    {
        if (!_reached.TryGetValue(method, out var kinds))
        {
            _reached.Add(method, kinds = Reach(method));
        }

        return kinds.Contains(kind);
    }

    /// <summary>True for a call that does this itself, and for one of a method of this type that does.</summary>
    public bool Does(IInvocationOperation call, TorchCall kind) =>
        _facts.Session.TorchSharp.Classify(call) == kind || (_facts.Owners.IsOwn(call) && Reaches(call.TargetMethod.OriginalDefinition, kind));

    /// <summary>The uses that stand in a method or local function.</summary>
    public IEnumerable<TorchUse> UsesIn(ISymbol owner) => _usesByOwner.Value[owner];

    /// <summary>True when the scope passes an object of such a type to code outside this type and outside TorchSharp.</summary>
    public bool HandsOut(IOperation scope, Func<ITypeSymbol?, bool> isSuch) => _facts.InvocationsIn(scope).Any(call => call switch
    {
        IInvocationOperation invocation when _facts.Owners.IsOwn(invocation) || TorchSharpSymbols.Owns(invocation.TargetMethod) => false,
        IInvocationOperation invocation => invocation.Arguments.Any(argument => isSuch(argument.Value.Unwrap().Type)) || (IsForeignModule(invocation) && isSuch(invocation.Instance?.Type)),
        IObjectCreationOperation { Type: { } created } creation => !TorchSharpSymbols.Owns(created) && creation.Arguments.Any(argument => isSuch(argument.Value.Unwrap().Type)),
        _ => false,
    });

    /// <summary>The calls of a method or local function of this type, each with the variable that is its model there.</summary>
    public IEnumerable<(IInvocationOperation Call, ISymbol Model)> SitesOf(ISymbol owner, ISymbol model)
    {
        // A local of the method is another one in each call.
        if (model is ILocalSymbol && owner.DeclaringSyntaxReferences.Any(declaration => Repetition.IsDeclaredIn(model, declaration)))
        {
            yield break;
        }

        var parameter = model is IParameterSymbol && SymbolEqualityComparer.Default.Equals(model.ContainingSymbol, owner) ? model : null;
        foreach (var call in _facts.CallsTo(owner))
        {
            if ((parameter is null ? model : call.Arguments.ArgumentFor(parameter.Name) is { } argument ? Variables.Of(argument.Value) : null) is { } given)
            {
                yield return (call, given);
            }
        }
    }

    /// <summary>The models whose parameters an optimizer was created with, by the variable or member that holds it; a parameter of a constructor counts as the member that it is kept in.</summary>
    public IReadOnlyList<ISymbol> ModelsOf(ISymbol optimizer) => _facts.Once(nameof(ModelsOf), optimizer, () => _facts.Values.Of(optimizer)
        .SelectMany(binding => In(binding.Value, TorchCall.NewOptimizer))
        .Distinct()
        .SelectMany(ModelsOf)
        .ToList());

    /// <summary>The parameters that the creation of an optimizer is given.</summary>
    public static IOperation? ParametersOf(IOperation creation) => creation switch
    {
        IInvocationOperation call => call.Arguments.ArgumentFor("parameters")?.Value ?? call.Arguments.ArgumentFor(0)?.Value,
        IObjectCreationOperation made => made.Arguments.ArgumentFor(0)?.Value,
        _ => null,
    };

    /// <summary>The module of <c>module.parameters()</c> and <c>module.named_parameters()</c>, or null.</summary>
    public static IOperation? ModuleOf(IOperation parameters) =>
        parameters is IInvocationOperation { TargetMethod.Name: "parameters" or "named_parameters" } call ? TorchSharpSymbols.ReceiverOf(call) : null;

    /// <summary>The parts of parameters that are put together: <c>a.parameters().Concat(b.parameters())</c>, <c>[.. a.parameters(), .. b.parameters()]</c>.</summary>
    public static IEnumerable<IOperation> PartsOf(IOperation parameters) => parameters.Unwrap() switch
    {
        IInvocationOperation { TargetMethod: { Name: "Concat" or "ToList" or "ToArray" } method } list when method.IsLinq() => list.Arguments.SelectMany(argument => PartsOf(argument.Value)),
        { Syntax: CollectionExpressionSyntax or SpreadElementSyntax } list => list.ChildOperations.SelectMany(PartsOf),
        var part => [part],
    };

    /// <summary>The models whose parameters the creation of an optimizer is given.</summary>
    public IEnumerable<ISymbol> ModelsOf(TorchUse creation)
    {
        if (ParametersOf(creation.Operation) is not { } given || RootOf(_facts.Values.TraceToSingle(given) ?? given) is not { } root)
        {
            yield break;
        }

        yield return root;
        foreach (var member in _facts.Members.Where(member => member is IFieldSymbol or IPropertySymbol && _facts.Values.Of(member).Any(binding => binding.Value.Names(root))))
        {
            yield return member;
        }
    }

    /// <summary>The calls in the scope of methods of this type that do this.</summary>
    public IReadOnlyList<IInvocationOperation> OwnCallsReaching(IOperation scope, TorchCall kind) =>
        _facts.Owners.OwnCallsIn(scope).Where(call => Reaches(call.TargetMethod.OriginalDefinition, kind)).ToList();

    /// <summary>What the variable is called in a method that is called: the parameter that it is given to, or itself when it is a member.</summary>
    public static ISymbol? NameIn(IInvocationOperation call, ISymbol variable) =>
        call.Arguments.ArgumentThatIs(variable)?.Parameter?.OriginalDefinition
        ?? (variable is IFieldSymbol or IPropertySymbol || IsOfPrimaryConstructor(variable) || call.TargetMethod.MethodKind == MethodKind.LocalFunction ? variable : null);

    /// <summary>Every member of a type sees the parameters of its primary constructor.</summary>
    private static bool IsOfPrimaryConstructor(ISymbol variable) =>
        variable is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: [var declaration] } } && declaration.GetSyntax() is TypeDeclarationSyntax;

    /// <summary>The variable at the root of an expression: <c>model</c> of <c>model.parameters()</c>, <c>model.head.parameters()</c>, <c>model.to(device)</c>.</summary>
    public static ISymbol? RootOf(IOperation? expression)
    {
        for (var depth = 0; expression is not null && depth < 16; depth++)
        {
            expression = expression.Unwrap();
            switch (expression)
            {
                case IInvocationOperation call:
                    expression = TorchSharpSymbols.ReceiverOf(call) ?? call.Arguments.ArgumentFor(0)?.Value;
                    break;
                case IMemberReferenceOperation { Instance: { } instance } member when instance.Unwrap() is not IInstanceReferenceOperation:
                    expression = instance;
                    break;
                default:
                    return Variables.Of(expression);
            }
        }

        return null;
    }

    private bool IsForeignModule(IInvocationOperation call) => _facts.Session.TorchSharp.Classify(call) == TorchCall.None;

    private SourceOrder<TorchUse>? InOrder(TorchCall kind) => _usesByKind.Value.TryGetValue(kind, out var uses) ? uses : null;

    /// <summary>What the method calls, and the methods of the type that it calls.</summary>
    private HashSet<TorchCall> Reach(ISymbol method) =>
        new(_facts.Owners.ReachedBy(_facts.Owners.CallsIn(method)).Prepend(method).SelectMany(UsesIn).Select(use => use.Kind));

    private List<TorchUse> FindUses()
    {
        var uses = new List<TorchUse>();
        foreach (var (operation, _) in _facts.Invocations)
        {
            if (_facts.Session.TorchSharp.Classify(operation) is var kind and not TorchCall.None)
            {
                var receiver = operation is IInvocationOperation call ? TorchSharpSymbols.ReceiverOf(call) : null;
                uses.Add(new TorchUse(kind, operation, receiver is null ? null : Variables.Of(receiver)));
            }
        }

        return uses;
    }
}
