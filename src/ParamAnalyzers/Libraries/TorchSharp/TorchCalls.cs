using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
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
    private const int DeepestCall = 3;

    private readonly TypeFacts _facts;
    private readonly Lazy<List<TorchUse>> _uses;
    private readonly Lazy<List<BodyGraph>> _graphs;
    private readonly Dictionary<IOperation, ISymbol?> _owners = new();

    public TorchCalls(TypeFacts facts)
    {
        _facts = facts;
        _uses = new(FindUses, isThreadSafe: false);
        _graphs = new(() => facts.Bodies.SelectMany(BodyGraph.Of).ToList(), isThreadSafe: false);
    }

    public IReadOnlyList<TorchUse> Uses => _uses.Value;

    public IReadOnlyList<BodyGraph> Graphs => _graphs.Value;

    /// <summary>The uses of one kind, in the order of the source.</summary>
    public IEnumerable<TorchUse> OfKind(TorchCall kind) => Uses.Where(use => use.Kind == kind);

    /// <summary>The uses of one kind that stand in the scope itself.</summary>
    public IEnumerable<TorchUse> In(IOperation scope, TorchCall kind) => OfKind(kind).Where(use => Repetition.IsIn(use.Operation, scope));

    /// <summary>True when the scope, or a method of this type that it calls, does this.</summary>
    public bool Reaches(IOperation scope, TorchCall kind) =>
        In(scope, kind).Any() || OwnCallsIn(scope).Any(call => Reaches(call.TargetMethod.OriginalDefinition, kind, DeepestCall));

    /// <summary>True when the method or a method of this type that it calls does this.</summary>
    public bool Reaches(ISymbol method, TorchCall kind) => Reaches(method, kind, DeepestCall);

    /// <summary>The method or local function in which a use stands.</summary>
    public ISymbol? OwnerOf(IOperation operation)
    {
        if (!_owners.TryGetValue(operation, out var owner))
        {
            _owners.Add(operation, owner = Repetition.OwnerOf(operation, _facts)?.OriginalDefinition);
        }

        return owner;
    }

    public BodyGraph? GraphOf(IOperation operation) => OwnerOf(operation) is { } owner ? GraphOf(owner) : null;

    public BodyGraph? GraphOf(ISymbol owner) => Graphs.FirstOrDefault(graph => SymbolEqualityComparer.Default.Equals(graph.Owner, owner));

    /// <summary>The calls of a method or local function of this type.</summary>
    public IEnumerable<IInvocationOperation> CallsOf(ISymbol method) => _facts.Invocations.Select(call => call.Operation).OfType<IInvocationOperation>()
        .Where(call => SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, method));

    /// <summary>True for a call of a method or local function of this type, whose body is seen.</summary>
    public bool IsOwn(IInvocationOperation call) =>
        call.TargetMethod.MethodKind == MethodKind.LocalFunction || SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, _facts.Type);

    /// <summary>True when the scope hands the variable to code that is not seen.</summary>
    public bool HandsOut(IOperation scope, Func<ITypeSymbol?, bool> isSuch) => _facts.Invocations.Any(call =>
        Repetition.IsIn(call.Operation, scope)
        && call.Operation switch
        {
            IInvocationOperation invocation when IsOwn(invocation) || TorchSharpSymbols.Owns(invocation.TargetMethod) => false,
            IInvocationOperation invocation => invocation.Arguments.Any(argument => isSuch(argument.Value.Unwrap().Type)) || (IsForeignModule(invocation) && isSuch(invocation.Instance?.Type)),
            IObjectCreationOperation { Type: { } created } creation => !TorchSharpSymbols.Owns(created) && creation.Arguments.Any(argument => isSuch(argument.Value.Unwrap().Type)),
            _ => false,
        });

    /// <summary>The method, constructor or accessor in which an operation stands, also by way of local functions.</summary>
    public ISymbol? MemberOf(IOperation operation)
    {
        var owner = OwnerOf(operation);
        while (owner is IMethodSymbol { MethodKind: MethodKind.LocalFunction, ContainingSymbol: { } outer })
        {
            owner = outer;
        }

        return owner;
    }

    /// <summary>The calls of a method or local function of this type, each with the variable that is its model there.</summary>
    public IEnumerable<(IInvocationOperation Call, ISymbol Model)> SitesOf(ISymbol owner, ISymbol model)
    {
        foreach (var call in CallsOf(owner))
        {
            var given = model is IParameterSymbol parameter && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, owner)
                ? call.Arguments.ArgumentFor(parameter.Name) is { } argument ? BindingCollector.Target(argument.Value) : null
                : model;
            if (given is not null)
            {
                yield return (call, given);
            }
        }
    }

    /// <summary>What the variable is called in a method that is called: the parameter that it is given to, or itself when it is a member.</summary>
    public static ISymbol? NameIn(IInvocationOperation call, ISymbol variable) =>
        call.Arguments.FirstOrDefault(argument => SymbolEqualityComparer.Default.Equals(BindingCollector.Target(argument.Value), variable))?.Parameter?.OriginalDefinition
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
                    return BindingCollector.Target(expression);
            }
        }

        return null;
    }

    private bool IsForeignModule(IInvocationOperation call) => _facts.Session.TorchSharp.Classify(call) == TorchCall.None;

    private IEnumerable<IInvocationOperation> OwnCallsIn(IOperation scope) =>
        _facts.Invocations.Select(call => call.Operation).OfType<IInvocationOperation>().Where(call => Repetition.IsIn(call, scope) && IsOwn(call));

    private bool Reaches(ISymbol method, TorchCall kind, int depth) =>
        OfKind(kind).Any(use => SymbolEqualityComparer.Default.Equals(OwnerOf(use.Operation), method))
        || (depth > 0 && _facts.Invocations.Any(call => call.Operation is IInvocationOperation invocation && IsOwn(invocation)
            && SymbolEqualityComparer.Default.Equals(OwnerOf(invocation), method)
            && !SymbolEqualityComparer.Default.Equals(invocation.TargetMethod.OriginalDefinition, method)
            && Reaches(invocation.TargetMethod.OriginalDefinition, kind, depth - 1)));

    private List<TorchUse> FindUses()
    {
        var uses = new List<TorchUse>();
        foreach (var (operation, _) in _facts.Invocations)
        {
            if (_facts.Session.TorchSharp.Classify(operation) is var kind and not TorchCall.None)
            {
                var receiver = operation is IInvocationOperation call ? TorchSharpSymbols.ReceiverOf(call) : null;
                uses.Add(new TorchUse(kind, operation, receiver is null ? null : BindingCollector.Target(receiver)));
            }
        }

        return uses;
    }
}
