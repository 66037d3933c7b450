using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Libraries.MlNet;

/// <summary>What is known about the seed of an <c>MLContext</c>.</summary>
internal enum ContextSeed
{
    Unknown,
    Unseeded,
    Seeded,
}

/// <summary>Follows a context of ML.NET back to where it was created, and tells whether it was given a seed.</summary>
internal sealed class MlContexts(MlNetSymbols mlNet, ValueIndex values)
{
    private const int DeepestCatalog = 8;

    /// <summary>Where the contexts of catalog calls come from; null where nobody knows.</summary>
    private readonly Dictionary<IInvocationOperation, List<IOperation>?> _sources = new();

    private readonly Dictionary<IObjectCreationOperation, bool> _handedOn = new();

    private readonly Dictionary<IMethodSymbol, IOperation?> _givers = new(SymbolEqualityComparer.Default);

    /// <summary>What is known about the seed of the context on which a catalog method is called.</summary>
    public ContextSeed SeedBehind(IInvocationOperation catalogCall) =>
        SourcesBehind(catalogCall) is [var first, ..] sources && SeedOfSource(first) is var seed && sources.TrueForAll(source => SeedOfSource(source) == seed) ? seed : ContextSeed.Unknown;

    /// <summary>The seed as it is given to the one context on which a catalog method is called, or null.</summary>
    public IOperation? SeedGivenBehind(IInvocationOperation catalogCall) =>
        ContextBehind(catalogCall) is { } context && values.TraceToSingle(context) is IObjectCreationOperation creation ? creation.Arguments.ArgumentFor("seed")?.Value : null;

    /// <summary>
    /// False when the context on which a catalog method is called is known, and is another one. A lambda is given the context with which the call begins that takes it:
    /// <c>context.Auto().CreateSweepableEstimator((given, options) => given.Regression.Trainers.Sdca(), space)</c>.
    /// </summary>
    public bool MayBeOf(IObjectCreationOperation creation, IInvocationOperation catalogCall) =>
        SourcesBehind(catalogCall) is not { } sources || sources.Exists(source => ReferenceEquals(source, creation) || source switch
        {
            IObjectCreationOperation => false,
            IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary } } => IsHandedOn(creation),
            IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda } => GiverOf(lambda, source) is { } giver && values.TraceToSingle(giver) is { } given && ReferenceEquals(given, creation),
            _ => true,
        });

    /// <summary>Somebody else may get hold of the context: it is an argument, returned, or kept in a member.</summary>
    private bool IsHandedOn(IObjectCreationOperation creation)
    {
        if (!_handedOn.TryGetValue(creation, out var isHandedOn))
        {
            _handedOn.Add(creation, isHandedOn = LeavesItsMethod(creation));
        }

        return isHandedOn;
    }

    private static bool LeavesItsMethod(IObjectCreationOperation creation) => Variables.HolderOf(creation) switch
    {
        null => MayGoElsewhere(creation),
        ILocalSymbol local => creation.Root().Descendants().Any(part => part.Kind == OperationKind.LocalReference && part.Names(local) && MayGoElsewhere(part)),
        _ => true,
    };

    private static bool MayGoElsewhere(IOperation context) => context.Surrounding() switch
    {
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var called } } => !MlNetSymbols.Owns(called) && !SearchSpaceSymbols.IsAutoMl(called),
        IMemberReferenceOperation => false,
        IInvocationOperation call => !ReferenceEquals(call.Instance?.Unwrap(), context),
        _ => true,
    };

    /// <summary>The context on which the chain of calls begins that takes the lambda.</summary>
    private IOperation? GiverOf(IMethodSymbol lambda, IOperation inside)
    {
        if (!_givers.TryGetValue(lambda, out var giver))
        {
            _givers.Add(lambda, giver = FindGiver(lambda, inside));
        }

        return giver;
    }

    private IOperation? FindGiver(IMethodSymbol lambda, IOperation inside)
    {
        IOperation? current = TakerOf(lambda, inside);
        for (var depth = 0; current is not null && !mlNet.IsContext(current.Type) && depth < DeepestCatalog; depth++)
        {
            current = current.Unwrap() switch
            {
                IInvocationOperation call => Selection.SourceOf(call),
                IPropertyReferenceOperation property => property.Instance,
                _ => null,
            };
        }

        return current;
    }

    /// <summary>The call that is given the lambda, as it stands there or by the name of its variable.</summary>
    private static IInvocationOperation? TakerOf(IMethodSymbol lambda, IOperation inside)
    {
        var isOutside = false;
        for (var current = inside; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IAnonymousFunctionOperation function when SymbolEqualityComparer.Default.Equals(function.Symbol, lambda):
                    isOutside = true;
                    break;
                case IInvocationOperation call when isOutside:
                    return call;
                case IVariableDeclaratorOperation { Symbol: var variable } when isOutside:
                    return CallsGiven(variable, current).FirstOrDefault();
            }
        }

        return null;
    }

    private static IEnumerable<IInvocationOperation> CallsGiven(ILocalSymbol variable, IOperation declarator) =>
        declarator.Root().Descendants().OfType<IArgumentOperation>()
            .Where(argument => argument.Value.Names(variable))
            .Select(argument => argument.Parent)
            .OfType<IInvocationOperation>();

    private List<IOperation>? SourcesBehind(IInvocationOperation catalogCall)
    {
        if (!_sources.TryGetValue(catalogCall, out var sources))
        {
            var traced = new List<IOperation>(1);
            _sources.Add(catalogCall, sources = ContextBehind(catalogCall) is { } context && values.TryTrace(KeptIn(context) ?? context, traced) ? traced : null);
        }

        return sources;
    }

    /// <summary>The one context that the type gives a field of its own which derived types see as well; or null.</summary>
    private IOperation? KeptIn(IOperation context) =>
        context is IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Protected or Accessibility.ProtectedAndInternal } kept, Instance: IInstanceReferenceOperation } ? values.OnlyValueOf(kept) : null;

    /// <summary>The context on which a catalog method is called: <c>context.Regression.Trainers.Sdca()</c>.</summary>
    private IOperation? ContextBehind(IInvocationOperation catalogCall)
    {
        var receiver = Selection.SourceOf(catalogCall);
        for (var depth = 0; receiver is not null && depth < DeepestCatalog; depth++)
        {
            receiver = receiver.Unwrap();
            if (mlNet.IsContext(receiver.Type))
            {
                return receiver;
            }

            receiver = receiver is IPropertyReferenceOperation catalog ? catalog.Instance : values.TraceToSingle(receiver) is IPropertyReferenceOperation traced ? traced : null;
        }

        return null;
    }

    /// <summary>What is known about the seed of a context that is created here, or by a base type.</summary>
    public ContextSeed SeedOfSource(IOperation source) =>
        source is not IObjectCreationOperation { Constructor: not null } creation || !mlNet.IsContext(creation.Type) ? InheritedContexts.SeedOf(source)
        : creation.Arguments.IsUnseeded() ? ContextSeed.Unseeded
        : ContextSeed.Seeded;
}
