using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Libraries.MlNet;

/// <summary>What a call means in an ML.NET program.</summary>
internal enum MlNetCall
{
    None,

    /// <summary><c>Fit(IDataView)</c> of an estimator.</summary>
    Fit,

    /// <summary><c>Transform(IDataView)</c> of a fitted transformer.</summary>
    Transform,

    /// <summary><c>TrainTestSplit</c> and <c>CrossValidationSplit</c>.</summary>
    Split,

    /// <summary><c>CrossValidate</c>.</summary>
    CrossValidate,

    /// <summary><c>Evaluate</c> of a task's catalog.</summary>
    Evaluate,

    /// <summary><c>Append</c> of an estimator chain.</summary>
    Append,

    /// <summary><c>AppendCacheCheckpoint</c>: the same chain, with a cache behind it.</summary>
    CacheCheckpoint,

    /// <summary>A method of a catalog that makes an estimator: a trainer or a transform.</summary>
    Stage,

    /// <summary>A row operation that keeps the origin of the rows: <c>Cache</c>, <c>ShuffleRows</c>, <c>FilterRowsBy…</c>, <c>BootstrapSample</c>.</summary>
    KeepsOrigin,

    /// <summary><c>TakeRows</c> or <c>SkipRows</c>: a part of the rows.</summary>
    TakesPart,

    /// <summary><c>CreateEnumerable</c> or <c>LoadFromEnumerable</c>: the same rows in another form.</summary>
    ChangesForm,
}

/// <summary>The symbols of ML.NET that rules speak about; every answer is "no" when the library is absent.</summary>
internal sealed class MlNetSymbols
{
    public const string AssemblyPrefix = "Microsoft.ML";

    public static MlNetSymbols Absent { get; } = new();

    private readonly ConcurrentDictionary<ITypeSymbol, bool> _dataViews = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _estimators = new(SymbolEqualityComparer.Default);

    private MlNetSymbols()
    {
    }

    public bool IsPresent => DataView is not null;

    public INamedTypeSymbol? DataView { get; private init; }

    /// <summary><c>MLContext</c>.</summary>
    public INamedTypeSymbol? Context { get; private init; }

    public INamedTypeSymbol? Estimator { get; private init; }

    public INamedTypeSymbol? Transformer { get; private init; }

    public INamedTypeSymbol? TrainTestData { get; private init; }

    private INamedTypeSymbol? DataOperations { get; init; }

    private INamedTypeSymbol? TrainCatalogBase { get; init; }

    private INamedTypeSymbol? TrivialEstimator { get; init; }

    public static MlNetSymbols Of(Compilation compilation)
    {
        const string dataView = "Microsoft.ML.DataView";
        const string core = "Microsoft.ML.Core";
        const string data = "Microsoft.ML.Data";
        var assemblies = WellKnownTypes.AssembliesOf(compilation, AssemblyPrefix);
        return Find(dataView, "Microsoft.ML.IDataView") is not { } rows
            ? Absent
            : new MlNetSymbols
            {
                DataView = rows,
                Context = Find(data, "Microsoft.ML.MLContext"),
                Estimator = Find(core, "Microsoft.ML.IEstimator`1"),
                Transformer = Find(core, "Microsoft.ML.ITransformer"),
                DataOperations = Find(data, "Microsoft.ML.DataOperationsCatalog"),
                TrainTestData = Find(data, "Microsoft.ML.DataOperationsCatalog+TrainTestData"),
                TrainCatalogBase = Find(data, "Microsoft.ML.TrainCatalogBase"),
                TrivialEstimator = Find(data, "Microsoft.ML.Data.TrivialEstimator`1"),
            };

        INamedTypeSymbol? Find(string home, string name) => WellKnownTypes.Find(assemblies, home, name);
    }

    public bool IsDataView(ITypeSymbol? type) => Inherits(type, DataView, _dataViews);

    /// <summary>The rows that a call is given: its first argument that is a data view, or null.</summary>
    public IOperation? RowsOf(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (IsDataView(argument.Parameter?.Type))
            {
                return argument.Value;
            }
        }

        return null;
    }

    public bool IsContext(ITypeSymbol? type) => Context is not null && SymbolEqualityComparer.Default.Equals(type, Context);

    public bool IsEstimator(ITypeSymbol? type) => Inherits(type, Estimator, _estimators);

    /// <summary>True for estimators whose <c>Fit</c> learns nothing; some of them do not derive from the base of the others.</summary>
    public bool IsStateless(ITypeSymbol? type) =>
        type.IsOrInherits(TrivialEstimator)
        || (type is { Name: "ColumnConcatenatingEstimator" or "HashingEstimator" or "WordEmbeddingEstimator" or "ExpressionEstimator" or "NgramHashingEstimator" } && Owns(type));

    /// <summary>True for estimators that turn scores into probabilities on rows that the trainer has not seen.</summary>
    public bool IsCalibrator(ITypeSymbol? type) => type is not null && type.Name.EndsWith("CalibratorEstimator", System.StringComparison.Ordinal) && Owns(type);

    /// <summary>The meaning of a call, decided by the symbol that is called.</summary>
    public MlNetCall Classify(IMethodSymbol method)
    {
        if (!IsPresent)
        {
            return MlNetCall.None;
        }

        var definition = method.ReducedFrom ?? method;
        return definition.Name switch
        {
            "Fit" when IsEstimator(definition.ContainingType) && TakesDataView(definition) => MlNetCall.Fit,
            "Transform" when definition.ContainingType.IsOrInherits(Transformer) && TakesDataView(definition) => MlNetCall.Transform,
            "TrainTestSplit" or "CrossValidationSplit" when IsDataOperation(definition) => MlNetCall.Split,
            "CrossValidate" or "CrossValidateNonCalibrated" when definition.ContainingType.IsOrInherits(TrainCatalogBase) => MlNetCall.CrossValidate,
            "Evaluate" or "EvaluateNonCalibrated" when definition.ContainingType.IsOrInherits(TrainCatalogBase) => MlNetCall.Evaluate,
            "Cache" or "ShuffleRows" or "BootstrapSample" or "FilterRowsByColumn" or "FilterRowsByKeyColumnFraction" or "FilterRowsByMissingValues" or "FilterByCustomPredicate"
                when IsDataOperation(definition) => MlNetCall.KeepsOrigin,
            "TakeRows" or "SkipRows" when IsDataOperation(definition) => MlNetCall.TakesPart,
            "LoadFromEnumerable" or "CreateEnumerable" when IsDataOperation(definition) => MlNetCall.ChangesForm,
            "AppendCacheCheckpoint" when Owns(definition) && IsEstimator(definition.ReturnType) => MlNetCall.CacheCheckpoint,
            "Append" when Owns(definition) && IsEstimator(definition.ReturnType) => MlNetCall.Append,
            _ when Owns(definition) && IsEstimator(definition.ReturnType) => MlNetCall.Stage,
            _ => MlNetCall.None,
        };
    }

    /// <summary>The compiler lists all interfaces of a type anew for everyone who asks, and few types are asked about often.</summary>
    private static bool Inherits(ITypeSymbol? type, INamedTypeSymbol? contract, ConcurrentDictionary<ITypeSymbol, bool> known) =>
        type is not null && contract is not null && type.SpecialType == SpecialType.None
        && (known.TryGetValue(type.OriginalDefinition, out var inherits) ? inherits : known.GetOrAdd(type.OriginalDefinition, type.IsOrInherits(contract)));

    private bool IsDataOperation(IMethodSymbol method) =>
        method.ContainingType.IsOrInherits(DataOperations)
        || (method.IsExtensionMethod && method.Parameters[0].Type.IsOrInherits(DataOperations) && Owns(method));

    private bool TakesDataView(IMethodSymbol method) => method.Parameters is [var first, ..] && IsDataView(first.Type);

    /// <summary><c>context.Data.LoadFromTextFile(…)</c> and the like: rows that come from outside the program.</summary>
    public static bool IsLoading(IMethodSymbol method) => method.Name is "LoadFromTextFile" or "LoadFromBinary" or "LoadFromSvmLightFile" or "Load" && Owns(method) && method.ReturnType.Name == "IDataView";

    public static bool Owns(ISymbol symbol) => WellKnownTypes.IsFromLibrary(symbol, AssemblyPrefix);
}
