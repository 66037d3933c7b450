using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Evaluation;

/// <summary>PRM5005: a metric on training rows tells how well the model remembers.</summary>
internal sealed class MeasuredOnTraining() : MlNetCallRule(MlNetCall.Evaluate)
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM5005_MeasuredOnTraining;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var evaluation = (IInvocationOperation)operation;

        // A clustering has no truth to be held out from; its metric describes the clusters.
        if (!IsCompared(evaluation, facts)
            && !Admission.IsMade(evaluation)
            && evaluation.TargetMethod.ContainingType.Name != "ClusteringCatalog"
            && facts.Session.MlNet.RowsOf(evaluation) is { } data
            && RowsBehind(data, facts) is { } rows
            && facts.Origins.Of(rows).Part is var part and not (DataPart.Test or DataPart.Validation)
            && (facts.CallsThat(MlNetCall.Fit).Any(fit => facts.Session.MlNet.RowsOf(fit) is { } trained && IsSame(trained, rows)) || IsMadeFrom(data, rows, part, facts)))
        {
            report.At(Descriptor, data.Syntax.GetLocation(), new Evidence(EvidenceKind.Origin, "the rows that trained", rows.Syntax.GetLocation()), rows.Syntax.ToString());
        }
    }

    /// <summary>Another measurement of the same task or model, or in the same method, makes this one a comparison; where nobody else gets hold of the model, one in the same method, in one that it calls, or in one that the same caller asks.</summary>
    private static bool IsCompared(IInvocationOperation evaluation, TypeFacts facts)
    {
        var (member, model) = (facts.Owners.MemberOf(evaluation), ModelOf(evaluation, facts));
        bool IsBeside(IInvocationOperation other) => !ReferenceEquals(other, evaluation)
            && (SymbolEqualityComparer.Default.Equals(other.TargetMethod.ContainingType, evaluation.TargetMethod.ContainingType)
                || SymbolEqualityComparer.Default.Equals(facts.Owners.MemberOf(other), member)
                || (model is not null && SymbolEqualityComparer.Default.Equals(ModelOf(other, facts), model)));

        var others = facts.CallsThat(MlNetCall.Evaluate).Concat(facts.CallsThat(MlNetCall.CrossValidate)).Where(IsBeside).ToList();
        return others.Count > 0
            && (!StaysHere(model, facts) || member is null
                || others.Exists(other => facts.Owners.MemberOf(other) is not { } measuring || SymbolEqualityComparer.Default.Equals(measuring, member) || facts.Owners.HaveOneCaller(measuring, member) || facts.Owners.ReachedBy(facts.Owners.CallsIn(member)).Contains(measuring, SymbolEqualityComparer.Default)));
    }

    /// <summary>The variable that holds the model which transformed the rows.</summary>
    private static ISymbol? ModelOf(IInvocationOperation evaluation, TypeFacts facts) =>
        facts.Session.MlNet.RowsOf(evaluation) is { } predictions && facts.Values.TraceToSingle(predictions) is IInvocationOperation { Instance: { } transformer } ? Variables.Of(transformer) : null;

    /// <summary>The model is in a local, and nothing is done with it but to transform rows.</summary>
    private static bool StaysHere(ISymbol? model, TypeFacts facts) =>
        model is ILocalSymbol
        && facts.ReferencesTo(model).All(use => RawWrite.IsWholeTarget(use)
            || (use.Surrounding() is IInvocationOperation call && ReferenceEquals(call.Instance?.Unwrap(), use) && facts.Session.MlNet.Classify(call.TargetMethod) == MlNetCall.Transform));

    /// <summary>The call of the user's own that returned the model of the predictions: <c>context.FitLinear(split.TrainSet)</c>.</summary>
    private static IInvocationOperation? MakerOf(IOperation predictions, TypeFacts facts) =>
        facts.Values.TraceToSingle(predictions) is IInvocationOperation { Instance: { } model }
        && (GivenTo(model, facts) ?? facts.Values.TraceToSingle(model)) is IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } made
            ? made
            : null;

    /// <summary>What the local is given that is the model: who returned it counts, and not what happens there.</summary>
    private static IOperation? GivenTo(IOperation model, TypeFacts facts) =>
        Variables.Of(model) is ILocalSymbol local ? facts.Values.OnlyValueOf(local)?.Unwrap() : null;

    /// <summary>Who returned the model was given these rows and, when it is a method of this type, is seen to fit them; of another one the name of the rows has to say that they are for training.</summary>
    private static bool IsMadeFrom(IOperation predictions, IOperation rows, DataPart part, TypeFacts facts) =>
        MakerOf(predictions, facts) is { } made
        && (Variables.Of(rows) is not ILocalSymbol local || facts.Values.Of(local).Count == 1)
        && made.Arguments.Where(argument => IsSame(argument.Value, rows)).ToList() is { Count: > 0 } given
        && (given.Any(argument => Fits(argument, facts)) || (part == DataPart.Training && IsAllOfTheSplit(rows, facts)));

    /// <summary>The method that is given the argument fits it as it is, and returns what it fitted.</summary>
    private static bool Fits(IArgumentOperation argument, TypeFacts facts) => facts.CallsThat(MlNetCall.Fit).Any(fit =>
        facts.Session.MlNet.RowsOf(fit)?.Unwrap() is IParameterReferenceOperation { Parameter: var fitted } && SymbolEqualityComparer.Default.Equals(fitted, argument.Parameter?.OriginalDefinition)
        && facts.Values.Of(fitted).All(binding => binding.Value.Parent is IArgumentOperation)
        && facts.Operations.Any(operation => operation is IReturnOperation { ReturnedValue: { } model } && ReferenceEquals((facts.Values.TraceToSingle(model) ?? model).Unwrap(), fit)));

    /// <summary>Nothing but the training part of the split is used: a helper may measure the other one.</summary>
    private static bool IsAllOfTheSplit(IOperation rows, TypeFacts facts) =>
        rows is IMemberReferenceOperation { Member: var part, Instance: { } split } && Variables.Of(split) is ILocalSymbol local
        && facts.ReferencesTo(local).All(use => RawWrite.IsWholeTarget(use) || (use.Surrounding() is IMemberReferenceOperation { Member: var other } && SymbolEqualityComparer.Default.Equals(other, part)));

    /// <summary>The rows that a fitted model transformed into what is measured.</summary>
    private static IOperation? RowsBehind(IOperation predictions, TypeFacts facts) =>
        facts.Values.TraceToSingle(predictions) is IInvocationOperation transform && facts.Session.MlNet.Classify(transform.TargetMethod) == MlNetCall.Transform
            ? facts.Session.MlNet.RowsOf(transform)?.Unwrap()
            : null;

    private static bool IsSame(IOperation trained, IOperation measured)
    {
        var (left, right) = (trained.Unwrap(), measured.Unwrap());
        return Variables.Of(left) is { } symbol && right.Names(symbol)
            && (symbol is ILocalSymbol or IParameterSymbol || (IsOwn(left) && IsOwn(right)) || SameSplit(left, right));
    }

    /// <summary>A member of the object itself.</summary>
    private static bool IsOwn(IOperation rows) => rows.Instance()?.Unwrap() is IInstanceReferenceOperation;

    /// <summary><c>split.TrainSet</c> twice is one set when the split is the same.</summary>
    private static bool SameSplit(IOperation left, IOperation right) =>
        left.Instance() is { } one && right.Instance() is { } other && Variables.AreSame(one, other);
}
