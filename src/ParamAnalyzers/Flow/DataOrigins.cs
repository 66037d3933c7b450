using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    /// <summary>Without one of these in its source, a type splits nothing and names nothing after a test.</summary>
    public static readonly string[] SplitWords = [".Test", "Split(", "Skip(", "Take(", "SkipLast(", "TakeLast(", "SkipRows(", "TakeRows(", "[..", "..]", "(..", "..)", "GetRange(", "lice(", ".narrow(", "test", "oldout", "fold"];

    /// <summary>Methods that cut one piece out of the rows, whoever wrote them.</summary>
    private static readonly ImmutableHashSet<string> SliceNames = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "GetRange", "Slice", "Narrow", "SubArray");

    /// <summary>Verbs of methods that pick the rows whose numbers they are given.</summary>
    private static readonly WordSet PickWords = new("take", "pick", "select", "subset", "gather", "rows", "choose", "extract");

    /// <summary>Verbs of methods that hand back the same rows with other numbers, as scalers and encoders do.</summary>
    private static readonly WordSet MappingWords = new("transform", "scale", "rescale", "normalize", "normalise", "standardize", "standardise", "encode", "impute", "whiten", "featurize", "vectorize");

    private readonly Dictionary<IOperation, DataSplit> _known = new();
    private ILookup<DataPart, ILocalSymbol>? _named;

    public DataSplit Of(IOperation data) => Of(data, 0);

    /// <summary>Rows that a loop puts through one call after the other under the same name can come from each of these calls: every way is followed once, and what leads back to itself is unknown.</summary>
    private DataSplit Of(IOperation data, int depth)
    {
        if (!_known.TryGetValue(data, out var split) && depth < DeepestChain)
        {
            _known[data] = DataSplit.Unknown;
            split = OwnSplits.IsPartOfPart(data, values) ? DataSplit.Unknown : Follow(data, depth);
            split = split.Part == DataPart.Unknown ? OwnSplits.Of(data, values, _named ??= values.Locals.ToLookup(local => DataPartWords.PartNamed(local.Name))) : split;
            _known[data] = split = split.Part == DataPart.Unknown ? OfArguments(data, depth) : split;
        }

        return split;
    }

    /// <summary>What all callers of a private method call the same part, however they came by it.</summary>
    private DataSplit OfArguments(IOperation data, int depth)
    {
        if (data.Unwrap() is not IParameterReferenceOperation { Parameter: { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol method } parameter } || !Tracing.IsOnlyCalledHere(method) || values.IsDelegate(method)
            || values.Of(parameter.OriginalDefinition) is not { Count: > 0 } given)
        {
            return DataSplit.Unknown;
        }

        var parts = given.Select(binding => binding.Kind == BindingKind.Value ? Of(binding.Value, depth + 1) : DataSplit.Unknown).ToList();
        return parts.TrueForAll(part => part.Part == parts[0].Part) ? parts.OrderBy(part => part.IsNamed).ThenBy(part => part.IsMixed).First() : DataSplit.Unknown;
    }

    private DataSplit Follow(IOperation data, int depth)
    {
        if (Columns.RowsBehind(data, values) is { } rows)
        {
            return Of(rows, depth + 1);
        }

        var sources = new List<IOperation>(1);
        if (!values.TryTrace(data, sources))
        {
            return DataSplit.Unknown;
        }

        // A field that starts as null holds no rows by that.
        sources.RemoveAll(source => source.ConstantValue is { HasValue: true, Value: null } || source is IDefaultValueOperation);
        if (sources.Count == 0)
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
        IMemberReferenceOperation part when OwnSplits.PartOf(part, values) is var named and not DataPart.Unknown => new DataSplit(named, part.Instance, $"'{part.Member.Name}' of '{part.Member.ContainingType.Name}'"),
        _ when SliceOf(source) is { } rows => OfPart(source, rows, depth),
        { Syntax: CollectionExpressionSyntax } list => OfAll(list.ChildOperations.Select(part => part.Spread()), depth),
        IInvocationOperation call => OfCall(call, depth),
        _ => DataSplit.Unknown,
    };

    /// <summary>The rows of which a slice is taken: <c>rows[..n]</c>, <c>list.GetRange(0, n)</c>, <c>tensor.slice(…)</c>, <c>Series.Slice(rows, 0, n)</c>; or null.</summary>
    private static IOperation? SliceOf(IOperation part) => part switch
    {
        IArrayElementReferenceOperation { Indices: [var index] } element when IsRange(index) => element.ArrayReference,
        IImplicitIndexerReferenceOperation { Argument: var index } element when IsRange(index) => element.Instance,
        IPropertyReferenceOperation { Arguments: [{ Value: var index }, ..], Instance: { } tensor } when IsRange(index is IConversionOperation conversion ? conversion.Operand : index) => tensor,
        IInvocationOperation { TargetMethod.Name: var name } slice when SliceNames.Contains(name) => slice.Arguments.FirstOrDefault(argument => argument.Value.Type?.HoldsElements() == true)?.Value ?? slice.Instance,
        _ => null,
    };

    /// <summary>The rows of which a part is taken: a slice, or <c>Take</c> and <c>Skip</c>; or null.</summary>
    public static IOperation? RowsOfPart(IOperation part) =>
        SliceOf(part) ?? (part is IInvocationOperation { TargetMethod: { Name: "Take" or "Skip" or "TakeLast" or "SkipLast" } method } call && method.IsLinq() ? call.Arguments.ArgumentFor(0)?.Value : null);

    private static bool IsRange(IOperation index) => index.Unwrap().Type is { Name: "Range", ContainingNamespace.Name: "System" };

    private bool IsPartOfSplit(ISymbol member) =>
        mlNet.IsPresent && SymbolEqualityComparer.Default.Equals(member.ContainingType, mlNet.TrainTestData);

    private DataSplit OfSplitPart(IMemberReferenceOperation part, int depth)
    {
        if (part.Instance?.Unwrap() is IInvocationOperation)
        {
            // TrainTestSplit(…).TestSet throws the other part away: a sample, not a split.
            return DataSplit.Unknown;
        }

        var splits = new List<IOperation>(1);
        if (part.Instance is { } instance && !values.TryTrace(instance, splits))
        {
            splits.Clear();
        }

        var reason = $"'{part.Member.Name}' of the split";
        var outer = splits.Count == 0 ? DataPart.Unknown : OfSplitRows(splits[0], depth);
        if (splits.Exists(other => OfSplitRows(other, depth) != outer))
        {
            return DataSplit.Unknown;
        }

        var split = splits.Count == 1 ? splits[0] : null;
        return part.Member.Name == "TestSet" && outer != DataPart.Training ? new DataSplit(DataPart.Test, split, reason)
            : part.Member.Name == "TestSet" ? new DataSplit(DataPart.Validation, split, reason)
            : outer == DataPart.Test ? DataSplit.Unknown
            : new DataSplit(DataPart.Training, split, reason);
    }

    /// <summary>What the rows are that are split once more: the test part of training rows is there to choose with, a part of test rows stays test.</summary>
    private DataPart OfSplitRows(IOperation source, int depth)
    {
        if (source is not IInvocationOperation split || mlNet.Classify(split.TargetMethod) != MlNetCall.Split || DataArgument(split) is not { } rows)
        {
            return DataPart.Unknown;
        }

        return Of(rows, depth + 1).Part is var part and not DataPart.Unknown ? part
            : IsNamedTraining(rows) || (values.TraceToSingle(rows) is { } origin && IsNamedTraining(origin)) ? DataPart.Training
            : DataPart.Unknown;
    }

    private static bool IsNamedTraining(IOperation rows) => Variables.Of(rows)?.Name is { } name && DataPartWords.Training.HasWordOf(name);

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

        if (IsOfList(call.TargetMethod))
        {
            return Of(call.Source()!, depth + 1);
        }

        if (call.Arguments.ArgumentFor(0)?.Value is not { } rows || !(call.TargetMethod.IsLinq() || IsConversionOfRows(call.TargetMethod)))
        {
            return (PickedBy(call) ?? MappedBy(call)) is { } given ? Of(given, depth + 1) : DataSplit.Unknown;
        }

        return call.TargetMethod.Name switch
        {
            "Select" or "Where" or "ToArray" or "ToList" or "OrderBy" or "OrderByDescending" or "Reverse" or "AsEnumerable" or "Cast" => Of(rows, depth + 1),
            "Take" or "Skip" or "TakeLast" or "SkipLast" => OfPart(call, rows, depth),
            "Concat" or "Union" => OfAll([rows, call.Arguments.ArgumentFor(1)?.Value], depth),
            _ when IsConversionOfRows(call.TargetMethod) => Of(rows, depth + 1),
            _ => DataSplit.Unknown,
        };
    }

    /// <summary>The numbers of the rows that a method picks: <c>matrix.TakeRows(testRows)</c>, <c>Pick(labels, testRows)</c>; or null.</summary>
    public static IOperation? PickedBy(IInvocationOperation call) =>
        PickWords.HasWordOf(call.TargetMethod.Name) && !call.TargetMethod.ReturnType.IsNumeric()
            ? call.Arguments.LastOrDefault(argument => argument.Value.Type is { } type && type.HoldsElements() && type.ElementType().IsIntegral())?.Value
            : null;

    /// <summary>The rows that a method of the user's own maps: <c>scaler.Transform(test)</c>; or null. Who is given more rows than these may put them together.</summary>
    public static IOperation? MappedBy(IInvocationOperation call) =>
        call.TargetMethod is { DeclaringSyntaxReferences.IsEmpty: false } method && MappingWords.BeginsWithWordOf(method.Name) && method.ReturnType.HoldsElements()
        && call.Arguments.Where(argument => argument.Value.Type?.HoldsElements() == true).ToList() is [var rows]
            ? rows.Value
            : null;

    /// <summary>Rows with test rows among them are test rows, for whoever trains on them.</summary>
    private DataSplit OfAll(IEnumerable<IOperation?> parts, int depth)
    {
        foreach (var part in parts)
        {
            if (part is not null && Of(part, depth + 1) is { Part: DataPart.Test } test)
            {
                return test with { IsMixed = true };
            }
        }

        return DataSplit.Unknown;
    }

    /// <summary>An extension of the user's own that says it gives the same rows in another form: <c>rows.ToDataView(context)</c>.</summary>
    private bool IsConversionOfRows(IMethodSymbol method) =>
        method.IsExtensionMethod && mlNet.IsDataView(method.ReturnType) && !MlNetSymbols.Owns(method)
        && (method.Name.StartsWith("To", StringComparison.Ordinal) || method.Name.StartsWith("As", StringComparison.Ordinal));

    /// <summary>
    /// <c>Take(n)</c> and <c>Skip(n)</c>, or two slices, of the same rows are a split written by hand. Which of the two is the test set is what its holder's name says.
    /// </summary>
    private DataSplit OfPart(IOperation part, IOperation? rows, int depth)
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

        return HolderNames.Of(part) is { } holder && DataPartWords.Test.HasWordOf(holder) && HasComplement(part, rows)
            ? new DataSplit(DataPart.Test, part, $"'{holder}' is one part of a split by {(SliceOf(part) is null ? "Take and Skip" : "slices")}")
            : DataSplit.Unknown;
    }

    /// <summary>Another part of the same rows is taken beside this one.</summary>
    private bool HasComplement(IOperation part, IOperation rows) =>
        Variables.Of(rows) is { } whole
        && part.Root().Descendants().Any(other => SymbolEqualityComparer.Default.Equals(WholeOf(other, part), whole));

    /// <summary>What the operation takes the other part of, when both are parts of one kind.</summary>
    private ISymbol? WholeOf(IOperation other, IOperation part)
    {
        if (other.Kind != part.Kind)
        {
            return null;
        }

        if (SliceOf(part) is not null)
        {
            return SliceOf(other) is { } sliced && !ReferenceEquals(other, part) && other.Syntax.ToString() != part.Syntax.ToString() ? Variables.Of(sliced) : null;
        }

        var (method, taken) = (((IInvocationOperation)part).TargetMethod, (IInvocationOperation)other);
        var wanted = method.Name switch { "Take" => "Skip", "Skip" => "Take", "TakeLast" => "SkipLast", "SkipLast" => "TakeLast", "TakeRows" => "SkipRows", _ => "TakeRows" };
        return taken.TargetMethod.Name == wanted
            && SymbolEqualityComparer.Default.Equals(taken.TargetMethod.ContainingType, method.ContainingType)
            && (mlNet.Classify(taken.TargetMethod) == MlNetCall.TakesPart ? DataArgument(taken) : taken.Source()) is { } rows
                ? Variables.Of(rows)
                : null;
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

    /// <summary><c>list.ConvertAll(…)</c>, <c>Array.FindAll(rows, …)</c>: what <c>Select</c> and <c>Where</c> are to sequences.</summary>
    private static bool IsOfList(IMethodSymbol method) => method.Name is "ConvertAll" or "FindAll" && method.ContainingType is { Name: "List" or "Array", DeclaringSyntaxReferences.IsEmpty: true };
}
