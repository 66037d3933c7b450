using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Evaluation;

/// <summary>The half of PRM5002 about transforms that are written by hand: <c>scaler.Fit(rows)</c>, <c>scaler.Transform(rows)</c>, and then <c>Take</c> and <c>Skip</c>.</summary>
internal sealed class ScaledBeforeSplit : TypeRule
{
    private static readonly WordSet TransformWords = new("transform", "scale", "normalize", "normalise", "standardize", "standardise", "project", "encode");

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM5002_FittedBeforeSplit;

    public override bool MayConcern(in Target target) =>
        target.Called is { Parameters.IsEmpty: false, ContainingType: { DeclaringSyntaxReferences.IsEmpty: false } type } method
        && (!method.IsStatic || SymbolEqualityComparer.Default.Equals(method.ReturnType, type))
        && target.Session.Shapes.IsTrainingName(method.Name)
        && target.Session.Shapes.Of(type).IsTrainer;

    public override bool IsTriggeredBy(in Glance glance) => glance.TypeMentions(DataOrigins.SplitWords);

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (operation is IInvocationOperation fit
            && fit.Arguments.OrderBy(argument => argument.Parameter?.Ordinal).Select(argument => Variables.Of(argument.Value)).FirstOrDefault(symbol => symbol is ILocalSymbol or IParameterSymbol && facts.Session.Shapes.MayBeData(symbol.ValueType()!)) is { } rows
            && TransformedBy(fit, rows, facts) is { } transformed
            && Variables.HolderOf(Whole(transformed)) is { } result
            && TestPartOf(result, fit, facts) is { } place)
        {
            report.At(Descriptor, place.Syntax.GetLocation(), new Evidence(EvidenceKind.Origin, "fitted here", fit.NameLocation()), result.Name, $"{fit.TargetMethod.ContainingType.Name}.{fit.TargetMethod.Name}", "split");
        }
    }

    /// <summary>The call behind the fit that transforms all the rows on which the object was fitted, and fitted last: of the object, or of what the fit returned.</summary>
    private static IInvocationOperation? TransformedBy(IInvocationOperation fit, ISymbol rows, TypeFacts facts)
    {
        if (fit.Surrounding() is IInvocationOperation { Instance: not null } chained && IsTransform(chained.TargetMethod) && chained.Arguments.ArgumentThatIs(rows) is not null)
        {
            return facts.Session.Shapes.IsData(chained.TargetMethod.ReturnType) ? chained : null;
        }

        var transform = fit.Instance is { } receiver ? Variables.Of(receiver) : null;
        transform ??= SymbolEqualityComparer.Default.Equals(fit.TargetMethod.ReturnType, fit.TargetMethod.ContainingType) ? Variables.HolderOf(fit) : null;
        return transform is null ? null : facts.CallsAround(transform)
            .Where(call => call.Syntax.SpanStart > fit.Syntax.SpanStart && IsOf(transform, call))
            .OrderBy(call => call.Syntax.SpanStart)
            .TakeWhile(call => !facts.Session.Shapes.IsTrainingName(call.TargetMethod.Name))
            .FirstOrDefault(call => IsSelect(call)
                ? Variables.Of(Selection.SourceOf(call)!) is { } source && SymbolEqualityComparer.Default.Equals(source, rows)
                : IsTransform(call.TargetMethod) && facts.Session.Shapes.IsData(call.TargetMethod.ReturnType) && call.Arguments.ArgumentThatIs(rows) is not null);
    }

    private static bool IsSelect(IInvocationOperation call) => call.TargetMethod.Name == "Select" && call.TargetMethod.IsLinq();

    private static bool IsTransform(IMethodSymbol method) => TransformWords.HasWordOf(method.Name);

    /// <summary>A call of the object, or one that has it transform each row: <c>rows.Select(scaler.Transform)</c>, <c>rows.Select(row => scaler.Transform(row))</c>.</summary>
    private static bool IsOf(ISymbol transform, IInvocationOperation call) =>
        IsCalledOn(transform, call)
        || (IsSelect(call) && call.Arguments.ArgumentFor(1) is { } selector
            && selector.Descendants().Any(part => part is IMethodReferenceOperation { Method: var referred } ? IsTransform(referred) && IsCalledOn(transform, part) : part is IInvocationOperation inner && IsTransform(inner.TargetMethod) && IsCalledOn(transform, inner)));

    private static bool IsCalledOn(ISymbol transform, IOperation call) => call.Instance().Names(transform);

    /// <summary>The array or list that is made of the transformed rows, in their order or another one.</summary>
    private static IOperation Whole(IInvocationOperation transformed)
    {
        var whole = transformed;
        while (whole.Surrounding() is IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod: { Name: "ToArray" or "ToList" or "OrderBy" or "OrderByDescending" } method } next } && method.IsLinq())
        {
            whole = next;
        }

        return whole;
    }

    /// <summary>The rows, where the part is taken from them that tests.</summary>
    private static IOperation? TestPartOf(ISymbol rows, IInvocationOperation fit, TypeFacts facts) => facts.ReferencesTo(rows).Where(reference => reference.Syntax.SpanStart > fit.Syntax.SpanStart).FirstOrDefault(reference =>
        (PartOf(reference) is { } part && facts.Origins.Of(part).Part == DataPart.Test)
        || (reference.Surrounding() is IArgumentOperation { Parent: IInvocationOperation taken } && !OwnSplits.IsOfOnePart(fit, facts.Values)
            && (OwnSplits.HoldsOut(taken, rows, facts.Values) || (DataOrigins.PickedBy(taken) is { } numbers && facts.Origins.Of(numbers).Part == DataPart.Test)))
        || IsHeldOutByNumber(reference, rows, facts));

    /// <summary>Every so many rows are held out in turn, and the others trained on: <c>rows.Where((_, i) => i % folds == fold)</c> beside <c>!= fold</c>.</summary>
    private static bool IsHeldOutByNumber(IOperation reference, ISymbol rows, TypeFacts facts) =>
        NumberedBy(reference, BinaryOperatorKind.Equals) is { RightOperand.ConstantValue.HasValue: false } held
        && facts.ReferencesTo(rows).Any(other => other.AncestorsInStatement().Any(parent => parent is IInvocationOperation training && facts.Session.Trains(training.TargetMethod))
            && NumberedBy(other, BinaryOperatorKind.NotEquals) is { } kept && SyntaxFactory.AreEquivalent(kept.LeftOperand.Syntax, held.LeftOperand.Syntax) && SyntaxFactory.AreEquivalent(kept.RightOperand.Syntax, held.RightOperand.Syntax));

    /// <summary>The question for the number of a row by which rows are picked, or null.</summary>
    private static IBinaryOperation? NumberedBy(IOperation reference, BinaryOperatorKind kind) =>
        reference.Surrounding() is IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod: { Name: "Where", Parameters.Length: 2 } method } pick } && method.IsLinq()
        && pick.Arguments.ArgumentFor(1)?.Descendants().OfType<IAnonymousFunctionOperation>().FirstOrDefault() is { Symbol.Parameters: [_, var number], Body.Operations: [IReturnOperation { ReturnedValue: { } condition }] }
        && condition.Unwrap() is IBinaryOperation { LeftOperand: var left } comparison && comparison.OperatorKind == kind
        && left.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Remainder, LeftOperand: var counted } && counted.Names(number)
            ? comparison
            : null;

    private static IOperation? PartOf(IOperation reference) => reference.AncestorsInStatement().FirstOrDefault(parent => DataOrigins.RowsOfPart(parent)?.Unwrap() == reference);
}
