using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Evaluation;

/// <summary>One of the results of a cross-validation, picked by its metric: <c>folds.MaxBy(fold => fold.Metrics.RSquared).Model</c>.</summary>
internal static class PickedFold
{
    private const int LongestChain = 8;

    /// <summary>The picked sequence is what cross-validation returned.</summary>
    public static bool IsBehind(IInvocationOperation pick, TypeFacts facts)
    {
        var source = Selection.SourceOf(pick);
        for (var step = 0; source is not null && step < LongestChain; step++)
        {
            var traced = facts.Values.TraceToSingle(source) ?? source;
            if (traced is not IInvocationOperation call)
            {
                return false;
            }

            if (facts.Session.MlNet.Classify(call.TargetMethod) == MlNetCall.CrossValidate)
            {
                return true;
            }

            source = Selection.SourceOf(call);
        }

        return false;
    }

    /// <summary>The model of the picked fold is used; reading its metrics only reports.</summary>
    public static bool GivesItsModel(IInvocationOperation pick, TypeFacts facts) => facts.Operations.Any(operation =>
        operation is IMemberReferenceOperation { Member.Name: "Model", Instance: { } fold }
        && (ReferenceEquals(fold.Unwrap(), pick) || ReferenceEquals(facts.Values.TraceToSingle(fold), pick) || IsSelectedBefore(operation, pick)));

    /// <summary><c>folds.OrderBy(…).Select(fold => fold.Model).First()</c></summary>
    private static bool IsSelectedBefore(IOperation model, IInvocationOperation pick) =>
        Selection.SourceOf(pick) is IInvocationOperation { TargetMethod.Name: "Select" } selection && selection.Arguments.Any(argument => argument.Value.Unwrap() is IDelegateCreationOperation && Repetition.IsIn(model, argument));
}
