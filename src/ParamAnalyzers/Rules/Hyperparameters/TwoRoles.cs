using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>Members that the caller sets and that every training estimates anew: two values under one name.</summary>
internal static class TwoRoles
{
    /// <summary>How many columns or classes the data has is a fact about the data, and no setting.</summary>
    private static readonly WordSet ShapeWords = new("inputs", "outputs", "features", "classes", "samples", "dimension", "dimensions", "columns", "rows", "length", "width", "height");

    /// <summary>How wide the rows are; a window and a hidden layer have a width as well.</summary>
    private static readonly WordSet ColumnWords = new("inputs", "outputs", "features", "classes", "dimension", "dimensions", "columns");

    private static readonly WordSet LimitWords = new("max", "maximum", "min", "minimum");

    /// <summary>The width of the data, noted when the first rows are seen: <c>if (NumFeatures == 0) NumFeatures = row.Length;</c></summary>
    public static bool IsShapeOfTheData(ISymbol member, IOperation value) =>
        ColumnWords.HasWordOf(member.Name) && !LimitWords.HasWordOf(member.Name)
        && value.Unwrap().Syntax is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" } or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetLength" } };

    public static bool IsEstimated(ISymbol member, TypeFacts facts) => EstimationOf(member, facts) is not null;

    /// <summary>The assignment by which every training estimates the member; null when there is none.</summary>
    public static AccessFact? EstimationOf(ISymbol member, TypeFacts facts) =>
        ShapeWords.HasWordOf(member.Name) || MemberVocabulary.IsLearningRate(member.Name)
            ? null
            : facts.Once(nameof(EstimationOf), member, () => facts.AccessesTo(member).FirstOrDefault(access => Estimates(access, facts)));

    private static bool Estimates(AccessFact access, TypeFacts facts) =>
        access is { Role.Role: Role.Hyperparameter, Access: Access.Write, Receiver: Receiver.Own, Write: { Operation: ISimpleAssignmentOperation or IDeconstructionAssignmentOperation, Value: { } value } }
        && access.Phases.IsSubsetOf(Phases.Training)
        && access.Callable is not IMethodSymbol { MethodKind: MethodKind.PropertySet }
        && Surroundings.GuardOf(access.Write.Operation, access.Symbol) == WriteGuard.None
        && Surroundings.DependsOnData(value)
        && (!value.Mentions(access.Symbol) || (IsPickOfCandidates(value, access.Symbol) && !Overwriting.BeginsAnew(access.Symbol, access.Callable, access.Write.Operation, facts)))
        && !Overwriting.IsHandedOver(access, value, facts)
        && !TakenBack.IsTakenBack(access, facts);

    /// <summary>The best of several by what the data says about each, the present value among them as it is: <c>Candidates.Append(_alpha).MinBy(…)</c>. A half and a double of it are steps.</summary>
    private static bool IsPickOfCandidates(IOperation value, ISymbol member) =>
        value.Unwrap() is IInvocationOperation { TargetMethod.Name: not ("Min" or "Max") } pick && Selection.Picks(pick)
        && pick.Descendants().Where(part => part.Names(member)).All(use => use.Surrounding() is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Append" or "Prepend" } });
}
