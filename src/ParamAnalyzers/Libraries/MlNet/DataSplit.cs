using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Libraries.MlNet;

/// <summary>What rows are there for.</summary>
internal enum DataPart
{
    /// <summary>Not known, or not split.</summary>
    Unknown,
    Training,

    /// <summary>The inner test part of a nested split: it may choose, it is not the final test.</summary>
    Validation,
    Test,
}

/// <summary>Which part of which split rows belong to.</summary>
/// <param name="Part">The part.</param>
/// <param name="Split">The operation that splits, or null.</param>
/// <param name="Reason">How that is known, as a clause.</param>
/// <param name="IsMixed">True when rows of other parts are among them.</param>
/// <param name="IsNamed">True when nothing but names says so.</param>
internal readonly record struct DataSplit(DataPart Part, IOperation? Split = null, string Reason = "", bool IsMixed = false, bool IsNamed = false)
{
    public static DataSplit Unknown => default;
}
