using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Flow;

/// <summary>Loops that go from fold to fold, told from those that go through the rows of one.</summary>
internal static class FoldLoops
{
    private static readonly WordSet FoldWords = DataPartWords.Folds.With("cv");

    /// <summary>More than one of them.</summary>
    private static readonly WordSet ManyWords = new("folds", "kfold", "crossvalidation");

    /// <summary>What the part of one round is called that is not trained on.</summary>
    private static readonly WordSet RoundWords = FoldWords.With("held", "holdout");

    private static readonly WordSet SizeWords = new("per", "size", "length", "rows", "row", "samples", "epochs", "steps", "batches");

    public static bool IsOne(IOperation round) => round switch
    {
        IForEachLoopOperation each => each.Locals.Any(local => RoundWords.HasWordOf(local.Name)) || IsCrossValidation(each) || GoesThroughFolds(each),
        IForLoopOperation counted => counted.Locals.Any(local => RoundWords.HasWordOf(local.Name)) || (counted.Condition is { } condition && Mentions(condition) && !condition.DescendantsAndSelf().Any(IsSizeOfOne)),
        IWhileLoopOperation { Condition: { } condition, Body: var body } => condition.Unwrap() is IBinaryOperation comparison && Selection.IsOrdering(comparison)
            && comparison.LeftOperand.Unwrap() is ILocalReferenceOperation { Local: { Type: var counted } fold } && counted.IsIntegral() && (FoldWords.HasWordOf(fold.Name) || IsNumberOfFolds(comparison.RightOperand))
            && body.Descendants().Any(step => step is IIncrementOrDecrementOperation { Target: var target } && target.Names(fold)),
        IAnonymousFunctionOperation lambda => lambda.Symbol.Parameters.Any(parameter => RoundWords.HasWordOf(parameter.Name)),
        _ => false,
    };

    /// <summary>One after the other of the parts that <c>CrossValidationSplit</c> returns, the test rows of each looked at in its round.</summary>
    private static bool IsCrossValidation(IForEachLoopOperation round) =>
        round.Collection.Unwrap().Type is INamedTypeSymbol { Name: "IReadOnlyList", TypeArguments: [{ Name: "TrainTestData" } part] } && MlNetSymbols.Owns(part)
        && round.Body.Descendants().Any(read => read is IMemberReferenceOperation { Member.Name: "TestSet", Instance: ILocalReferenceOperation { Local: var local } } && round.Locals.Contains(local, SymbolEqualityComparer.Default));

    /// <summary>What each round is given has a part that is held out, <c>foreach (var (train, valid) in Folds())</c>, or it is one of several folds, and not a row of one.</summary>
    private static bool GoesThroughFolds(IForEachLoopOperation round)
    {
        var source = SourceOf(round.Collection);
        return round.Locals.Any(local => DataPartWords.PartNamed(local.Name) is DataPart.Test or DataPart.Validation)
            ? Mentions(round.Collection) || source is IInvocationOperation { TargetMethod.Name: var made } && ManyWords.HasWordOf(made)
            : Mentions(round.Collection) && !IsPartOfOne(source);
    }

    /// <summary><c>fold.Train</c>, <c>fold.TrainRows()</c>, <c>folds[0]</c></summary>
    private static bool IsPartOfOne(IOperation rows) => rows switch
    {
        IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: { } folds } => Mentions(folds),
        IArrayElementReferenceOperation { ArrayReference: var folds } => Mentions(folds),
        IMemberReferenceOperation { Instance: { } fold } => NamesOne(fold),
        IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false, Instance: { } fold } => NamesOne(fold),
        _ => false,
    };

    private static bool NamesOne(IOperation fold) => Variables.Of(fold) is { Name: var name } && Words.Contains(name, "fold") && !ManyWords.HasWordOf(name);

    /// <summary>The sequence behind the calls of LINQ that leave its elements as they are.</summary>
    private static IOperation SourceOf(IOperation sequence)
    {
        var source = sequence.Unwrap();
        while (source is IInvocationOperation { TargetMethod: var method } call && method.IsLinq() && method.Name is not ("Select" or "SelectMany") && Selection.SourceOf(call) is { } behind)
        {
            source = behind;
        }

        return source;
    }

    /// <summary><c>foldSize</c>, <c>epochsPerFold</c></summary>
    private static bool IsSizeOfOne(IOperation bound) =>
        bound.Type?.IsIntegral() == true && Variables.Of(bound) is { Name: var name } && FoldWords.HasWordOf(name) && !ManyWords.HasWordOf(name) && SizeWords.HasWordOf(name);

    /// <summary><c>folds</c>, <c>_folds.Count</c></summary>
    private static bool IsNumberOfFolds(IOperation bound) =>
        Variables.Of(bound.Unwrap() is IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } folds } ? folds : bound) is { Name: var name } && ManyWords.HasWordOf(name) && !Words.Contains(name, "per");

    private static bool Mentions(IOperation operation) => operation.DescendantsAndSelf().Any(part =>
        (Variables.Of(part) is { } symbol && FoldWords.HasWordOf(symbol.Name)) || part is IInvocationOperation { TargetMethod.Name: "CrossValidationSplit" });
}
