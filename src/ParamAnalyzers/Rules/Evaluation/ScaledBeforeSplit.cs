using System.Linq;
using Microsoft.CodeAnalysis;
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
        target.Called is { IsStatic: false, Parameters.IsEmpty: false, ContainingType: { DeclaringSyntaxReferences.IsEmpty: false } type } method
        && target.Session.Shapes.IsTrainingName(method.Name)
        && target.Session.Shapes.Of(type).IsTrainer;

    public override bool IsTriggeredBy(in Glance glance) => glance.TypeMentions(DataOrigins.SplitWords);

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (operation is IInvocationOperation { Instance: { } receiver } fit
            && BindingCollector.Target(receiver) is { } transform
            && fit.Arguments.Select(argument => BindingCollector.Target(argument.Value)).FirstOrDefault(symbol => symbol is ILocalSymbol or IParameterSymbol && facts.Session.Shapes.MayBeData(symbol.ValueType()!)) is { } rows
            && TransformedBy(transform, rows, fit, facts) is { } transformed
            && BindingCollector.HolderOf(transformed) is { } result
            && TestPartOf(result, facts) is { } place)
        {
            report.At(Descriptor, place.Syntax.GetLocation(), new Evidence(EvidenceKind.Origin, "fitted here", fit.NameLocation()), result.Name, $"{fit.TargetMethod.ContainingType.Name}.{fit.TargetMethod.Name}", "split");
        }
    }

    /// <summary>The call behind the fit that transforms all the rows on which the object was fitted, and fitted last.</summary>
    private static IInvocationOperation? TransformedBy(ISymbol transform, ISymbol rows, IInvocationOperation fit, TypeFacts facts)
    {
        var calls = facts.Calls
            .Where(call => call.Instance is { } instance && SymbolEqualityComparer.Default.Equals(BindingCollector.Target(instance), transform) && call.Syntax.SpanStart > fit.Syntax.SpanStart)
            .OrderBy(call => call.Syntax.SpanStart)
            .TakeWhile(call => !facts.Session.Shapes.IsTrainingName(call.TargetMethod.Name));
        return calls.FirstOrDefault(call =>
            TransformWords.HasWordOf(call.TargetMethod.Name)
            && facts.Session.Shapes.IsData(call.TargetMethod.ReturnType)
            && call.Arguments.ArgumentThatIs(rows) is not null);
    }

    /// <summary>The rows, where the part is taken from them that tests.</summary>
    private static IOperation? TestPartOf(ISymbol rows, TypeFacts facts) => facts.ReferencesTo(rows).FirstOrDefault(reference =>
        PartOf(reference) is { } part && facts.Origins.Of(part).Part == DataPart.Test);

    private static IOperation? PartOf(IOperation reference)
    {
        for (var parent = reference.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            if (DataOrigins.RowsOfPart(parent)?.Unwrap() == reference)
            {
                return parent;
            }
        }

        return null;
    }
}
