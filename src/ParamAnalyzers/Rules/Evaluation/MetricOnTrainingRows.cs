using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Evaluation;

/// <summary>The half of PRM5005 about metrics that are written by hand: <c>model.Train(rows)</c>, and then <c>Accuracy(model, rows)</c>.</summary>
internal sealed class MetricOnTrainingRows : TypeRule
{
    private static readonly WordSet MetricWords = new(
        "accuracy", "rmse", "mse", "mae", "mape", "error", "precision", "recall", "f1", "auc", "r2", "rsquared", "measure", "evaluate", "evaluation", "quality", "hit", "logloss");

    /// <summary>What is measured without labels tells how well the rows are described, and a standard error belongs to the fit.</summary>
    private static readonly WordSet DescriptionWords = new("quantization", "reconstruction", "standard", "residual", "distortion", "topographic");

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM5005_MeasuredOnTraining;

    public override bool MayConcern(in Target target) => target is { Called: { } method } && IsMetric(method, target.Session);

    public override bool IsTriggeredBy(in Glance glance) => glance.Operation is IInvocationOperation call && RowsOf(call, glance.Session).Any();

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var metric = (IInvocationOperation)operation;
        if (facts.CallableOf(metric) is not { } callable || facts.PhasesOf(callable) is Phases.Unseen || Admission.IsMade(metric) || IsSelfTest(metric, facts))
        {
            return;
        }

        foreach (var (argument, rows) in RowsOf(metric, facts.Session))
        {
            if (DataPartWords.PartNamed(rows.Name) is DataPart.Training or DataPart.Unknown
                && TrainingOn(rows, metric, callable, facts) is { } training && !IsOneOfSeveral(metric, training, callable, facts))
            {
                report.At(Descriptor, argument.Syntax.GetLocation(), new Evidence(EvidenceKind.Origin, "trained here", training.NameLocation()), rows.Name);
                return;
            }
        }
    }

    /// <summary>A method of the user's own that is named after a metric, is given rows and what they should give, and answers with numbers.</summary>
    private static bool IsMetric(IMethodSymbol method, Session session) =>
        method is { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction, DeclaringSyntaxReferences.IsEmpty: false }
        && (method.ReturnType.IsFloating() || method.ReturnType is INamedTypeSymbol { IsTupleType: true })
        && MetricWords.HasWordOf(method.Name) && !DescriptionWords.HasWordOf(method.Name)
        && method.Parameters.Where(parameter => session.Shapes.MayBeData(parameter.Type)).ToList() is { Count: > 0 } data
        && (data.Count > 1 || !data[0].Type.ElementType().IsNumeric());

    /// <summary>The rows that the call is given in a variable, with the argument that hands them over.</summary>
    private static IEnumerable<(IArgumentOperation Argument, ISymbol Rows)> RowsOf(IInvocationOperation call, Session session)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && session.Shapes.MayBeData(parameter.Type) && Variables.Of(argument.Value) is { } rows and (ILocalSymbol or IParameterSymbol))
            {
                yield return (argument, rows);
            }
        }
    }

    /// <summary>The call that trained the measured model on the rows before, in the same method, and not in the same loop; or null.</summary>
    private static IInvocationOperation? TrainingOn(ISymbol rows, IInvocationOperation metric, ISymbol callable, TypeFacts facts) => facts.Calls.FirstOrDefault(training =>
        training.Syntax.SpanStart < metric.Syntax.SpanStart
        && SymbolEqualityComparer.Default.Equals(facts.CallableOf(training), callable)
        && facts.Session.Trains(training.TargetMethod)
        && training.Arguments.ArgumentThatIs(rows) is not null
        && !Repetition.Enclosing(metric).Any(round => Repetition.IsIn(training, round))
        && TrainedModels.Of(training).Any(model => IsMeasured(model, metric, facts) || IsJudged(model, training, metric, facts)));

    /// <summary>The metric is asked of the model, is given it, or knows it as a member.</summary>
    private static bool IsMeasured(ISymbol model, IInvocationOperation metric, TypeFacts facts) =>
        metric.IsAbout(model)
        || (model is IFieldSymbol or IPropertySymbol && facts.ReferencesTo(model).Any(use => facts.Owners.IsIn(use, metric.TargetMethod.OriginalDefinition)));

    /// <summary>The model was trained with labels, and its prediction is handed to what judges it: <c>Accuracy(model.Predict, rows, labels)</c>. What is predicted out of the bag, and how fast, is something else.</summary>
    private static bool IsJudged(ISymbol model, IInvocationOperation training, IInvocationOperation metric, TypeFacts facts) =>
        !Words.Contains(metric.TargetMethod.Name, "measure")
        && RowsOf(training, facts.Session).Skip(1).Any()
        && metric.Arguments.Any(argument => argument.Value.Unwrap() is IDelegateCreationOperation { Target: IMethodReferenceOperation { Method.Name: "Predict" or "Classify", Instance: { } asked } } && asked.Names(model));

    /// <summary>
    /// Beside another measurement, on other rows or of another model, it is a comparison, and beside cross-validation too.
    /// Where nobody else gets hold of the model, only what the same method measures counts, or one that the same caller asks.
    /// </summary>
    private static bool IsOneOfSeveral(IInvocationOperation metric, IInvocationOperation training, ISymbol callable, TypeFacts facts)
    {
        var staysHere = TrainedModels.Of(training).All(model => StaysIn(model, training, metric, facts));
        return facts.Calls.Any(other => !ReferenceEquals(other, metric)
            && (Words.Contains(other.TargetMethod.Name, "cross")
                || (IsMetric(other.TargetMethod, facts.Session) && RowsOf(other, facts.Session).Any()
                    && (!staysHere || (facts.CallableOf(other) is { } measuring && (SymbolEqualityComparer.Default.Equals(measuring, callable) || facts.Owners.HaveOneCaller(measuring, callable)))))));
    }

    /// <summary>The model is trained, measured and asked here, and nothing else is done with it.</summary>
    private static bool StaysIn(ISymbol model, IInvocationOperation training, IInvocationOperation metric, TypeFacts facts) =>
        model is ILocalSymbol
        && facts.ReferencesTo(model).All(use => RawWrite.IsWholeTarget(use) || use.Surrounding() switch
        {
            IInvocationOperation call => ReferenceEquals(call.Instance?.Unwrap(), use),
            IArgumentOperation { Parent: var call } => ReferenceEquals(call, training) || ReferenceEquals(call, metric),
            IMemberReferenceOperation => true,
            _ => false,
        });

    /// <summary>Whether a model can learn a few rows at all is a test of the code: <c>if (Rmse(model, batch) &gt; 0.001) throw …</c></summary>
    private static bool IsSelfTest(IInvocationOperation metric, TypeFacts facts) =>
        IsAnswer(metric)
        || (Variables.HolderOf(metric) is { } result ? facts.ReferencesTo(result) : [metric]).Any(asked =>
            asked.Ancestors().Any(parent => parent is IConditionalOperation conditional && conditional.Condition.DescendantsAndSelf().Contains(asked) && conditional.WhenTrue.DescendantsAndSelf().Any(inner => inner is IThrowOperation)));

    /// <summary><c>return Rmse(model, batch) &lt; 0.01;</c></summary>
    private static bool IsAnswer(IInvocationOperation metric) => metric.Surrounding() is IBinaryOperation comparison && Selection.IsOrdering(comparison) && comparison.Surrounding() is IReturnOperation;
}
