using System.Text;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Flow;

/// <summary>What splits and their parts are called.</summary>
internal static class DataPartWords
{
    public static WordSet Test { get; } = new("test", "testing", "holdout");

    public static WordSet Training { get; } = new("train", "training");

    /// <summary>What rows for validation are called, and nothing else is.</summary>
    public static WordSet CalledValidation { get; } = new("validation", "valid", "val", "dev");

    /// <summary>Rows that choose a model or say when training stops.</summary>
    public static WordSet Validation { get; } = CalledValidation.With("tune", "tuning", "stop", "stopping");

    /// <summary>Rows that no training is meant to see.</summary>
    public static WordSet HeldOut { get; } = Test.With(CalledValidation).With("validate", "held", "eval", "evaluation");

    /// <summary>What takes rows apart.</summary>
    public static WordSet Splits { get; } = new("split", "splitter", "splits", "partition", "holdout");

    /// <summary>One of many splits of the same rows.</summary>
    public static WordSet Folds { get; } = new("fold", "folds", "kfold", "crossvalidation");

    /// <summary>The name without the words for parts: <c>x</c> for <c>trainX</c> and <c>xTest</c>.</summary>
    public static string WithoutPart(string name)
    {
        var rest = new StringBuilder();
        var words = new Words(name);
        while (words.MoveNext())
        {
            if (!Test.Contains(words.Current) && !Training.Contains(words.Current))
            {
                rest.Append(words.Current.ToString().ToLowerInvariant()).Append(' ');
            }
        }

        return rest.ToString();
    }

    /// <summary>The part that a name speaks of; unknown when it speaks of none.</summary>
    public static DataPart PartNamed(string? name) =>
        name is null ? DataPart.Unknown
        : Validation.HasWordOf(name) ? DataPart.Validation
        : Test.HasWordOf(name) ? DataPart.Test
        : Training.HasWordOf(name) ? DataPart.Training
        : DataPart.Unknown;
}
