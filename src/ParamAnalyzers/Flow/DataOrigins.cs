using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Flow;

/// <summary>
/// Which part of which split a dataset comes from: through transforms, row filters, caches, enumerables, LINQ and everything that <see cref="Tracing"/> follows.
/// What is not understood is unknown.
/// </summary>
internal sealed class DataOrigins(MlNetSymbols mlNet, ValueIndex values)
{
    private const int DeepestChain = 32;

    private static readonly WordSet TestWords = new("test", "testing", "holdout");
    private static readonly WordSet TrainingWords = new("train", "training");

    public DataSplit Of(IOperation data) => Of(data, 0);

    private DataSplit Of(IOperation data, int depth)
    {
        var sources = new List<IOperation>(1);
        if (depth == DeepestChain || !values.TryTrace(data, sources))
        {
            return DataSplit.Unknown;
        }

        var first = OfSource(sources[0], depth);
        for (var index = 1; index < sources.Count; index++)
        {
            // Two ways that lead to different parts say nothing for certain.
            if (OfSource(sources[index], depth).Part != first.Part)
            {
                return DataSplit.Unknown;
            }
        }

        return first;
    }

    private DataSplit OfSource(IOperation source, int depth) => source switch
    {
        IMemberReferenceOperation part when IsPartOfSplit(part.Member) => OfSplitPart(part, depth),
        IInvocationOperation call => OfCall(call, depth),
        _ => DataSplit.Unknown,
    };

    private bool IsPartOfSplit(ISymbol member) =>
        mlNet.IsPresent && SymbolEqualityComparer.Default.Equals(member.ContainingType, mlNet.TrainTestData);

    private DataSplit OfSplitPart(IMemberReferenceOperation part, int depth)
    {
        var split = part.Instance is { } instance ? values.TraceToSingle(instance) : null;
        var reason = $"'{part.Member.Name}' of the split";
        if (part.Member.Name == "TrainSet")
        {
            return new DataSplit(DataPart.Training, split, reason);
        }

        return split is IInvocationOperation call && IsInnerSplit(call, depth)
            ? new DataSplit(DataPart.Validation, split, reason)
            : new DataSplit(DataPart.Test, split, reason);
    }

    /// <summary>A split of rows that are a part themselves: its test part is there to choose with.</summary>
    private bool IsInnerSplit(IInvocationOperation split, int depth) =>
        mlNet.Classify(split.TargetMethod) == MlNetCall.Split
        && DataArgument(split) is { } data
        && (Of(data, depth + 1).Part != DataPart.Unknown || (values.TraceToSingle(data) is { } source && NameOf(source) is { } name && TrainingWords.HasWordOf(name)));

    private DataSplit OfCall(IInvocationOperation call, int depth)
    {
        switch (mlNet.Classify(call.TargetMethod))
        {
            case MlNetCall.Transform:
            case MlNetCall.KeepsOrigin:
            case MlNetCall.ChangesForm:
                return DataArgument(call) is { } data ? Of(data, depth + 1) : DataSplit.Unknown;
            case MlNetCall.TakesPart:
                return OfPart(call, DataArgument(call), depth);
        }

        if (!IsLinq(call.TargetMethod) || (call.Instance ?? call.Arguments.ArgumentFor(0)?.Value) is not { } rows)
        {
            return DataSplit.Unknown;
        }

        return call.TargetMethod.Name switch
        {
            "Select" or "Where" or "ToArray" or "ToList" or "OrderBy" or "OrderByDescending" or "Reverse" or "AsEnumerable" or "Cast" => Of(rows, depth + 1),
            "Take" or "Skip" => OfPart(call, rows, depth),
            _ => DataSplit.Unknown,
        };
    }

    /// <summary>
    /// <c>Take(n)</c> and <c>Skip(n)</c> of the same rows are a split written by hand. Which of the two is the test set is what its holder's name says.
    /// </summary>
    private DataSplit OfPart(IInvocationOperation part, IOperation? rows, int depth)
    {
        if (rows is null)
        {
            return DataSplit.Unknown;
        }

        var outer = Of(rows, depth + 1);
        if (outer.Part != DataPart.Unknown)
        {
            return outer.Part == DataPart.Test ? outer : DataSplit.Unknown;
        }

        return HolderOf(part) is { } holder && TestWords.HasWordOf(holder.Name) && HasComplement(part, rows)
            ? new DataSplit(DataPart.Test, part, $"'{holder.Name}' is one part of a split by Take and Skip")
            : DataSplit.Unknown;
    }

    private bool HasComplement(IInvocationOperation part, IOperation rows)
    {
        var root = Root(part);
        var wanted = part.TargetMethod.Name switch { "Take" => "Skip", "Skip" => "Take", "TakeRows" => "SkipRows", _ => "TakeRows" };
        return root.Descendants().OfType<IInvocationOperation>().Any(other =>
            other.TargetMethod.Name == wanted
            && SymbolEqualityComparer.Default.Equals(other.TargetMethod.ContainingType, part.TargetMethod.ContainingType)
            && (mlNet.Classify(other.TargetMethod) == MlNetCall.TakesPart ? DataArgument(other) : other.Instance ?? other.Arguments.ArgumentFor(0)?.Value) is { } otherRows
            && SymbolEqualityComparer.Default.Equals(BindingCollector.Target(rows), BindingCollector.Target(otherRows))
            && BindingCollector.Target(rows) is not null);
    }

    /// <summary>The local, field or property that takes the result of the call, however the call is wrapped.</summary>
    private static ISymbol? HolderOf(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IVariableDeclaratorOperation declarator:
                    return declarator.Symbol;
                case ISimpleAssignmentOperation assignment:
                    return BindingCollector.Target(assignment.Target);
                case IBlockOperation or IAnonymousFunctionOperation:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The argument that carries the rows: the first one of a data view or a sequence.</summary>
    private IOperation? DataArgument(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { Type: INamedTypeSymbol type } && (mlNet.IsDataView(type) || type.IsSequence()))
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static bool IsLinq(IMethodSymbol method) => method.ContainingType is { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } };

    private static string? NameOf(IOperation operation) => BindingCollector.Target(operation)?.Name;

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
