using System.Collections.Generic;
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

    /// <summary>What is known about the seed of the context on which a catalog method is called.</summary>
    public ContextSeed SeedBehind(IInvocationOperation catalogCall) =>
        SourcesBehind(catalogCall) is [var first, ..] sources && SeedOfSource(first) is var seed && sources.TrueForAll(source => SeedOfSource(source) == seed) ? seed : ContextSeed.Unknown;

    /// <summary>The seed as it is given to the one context on which a catalog method is called, or null.</summary>
    public IOperation? SeedGivenBehind(IInvocationOperation catalogCall) =>
        ContextBehind(catalogCall) is { } context && values.TraceToSingle(context) is IObjectCreationOperation creation ? creation.Arguments.ArgumentFor("seed")?.Value : null;

    /// <summary>False when the context on which a catalog method is called is known, and is another one; or when a lambda is given it by whoever calls it.</summary>
    public bool MayBeOf(IObjectCreationOperation creation, IInvocationOperation catalogCall) =>
        SourcesBehind(catalogCall) is not { } sources || sources.Exists(source => ReferenceEquals(source, creation) || !(source is IObjectCreationOperation || IsGivenToALambda(source)));

    private static bool IsGivenToALambda(IOperation source) =>
        source is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } };

    private List<IOperation>? SourcesBehind(IInvocationOperation catalogCall)
    {
        if (!_sources.TryGetValue(catalogCall, out var sources))
        {
            var traced = new List<IOperation>(1);
            _sources.Add(catalogCall, sources = ContextBehind(catalogCall) is { } context && values.TryTrace(context, traced) ? traced : null);
        }

        return sources;
    }

    /// <summary>The context on which a catalog method is called: <c>context.Regression.Trainers.Sdca()</c>.</summary>
    private IOperation? ContextBehind(IInvocationOperation catalogCall)
    {
        var receiver = catalogCall.Instance ?? catalogCall.Arguments.ArgumentFor(0)?.Value;
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

    /// <summary>What is known about the seed of a context that is created here.</summary>
    public ContextSeed SeedOfSource(IOperation source) =>
        source is not IObjectCreationOperation { Constructor: not null } creation || !mlNet.IsContext(creation.Type) ? ContextSeed.Unknown
        : creation.Arguments.IsUnseeded() ? ContextSeed.Unseeded
        : ContextSeed.Seeded;
}
