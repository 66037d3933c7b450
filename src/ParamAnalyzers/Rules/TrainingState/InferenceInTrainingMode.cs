using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.TrainingState;

/// <summary>PRM4001: a model that predicts in training mode drops activations and rewrites its statistics.</summary>
internal sealed class InferenceInTrainingMode() : TorchCallRule(TorchCall.Forward)
{
    private const int DeepestCall = 3;

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM4001_InferenceInTrainingMode;

    public override bool IsTriggeredBy(in Glance glance) =>
        base.IsTriggeredBy(glance)
        && glance.Operation is IInvocationOperation { Instance: { } model } && Variables.Of(model) is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (operation is not IInvocationOperation { Instance: { } receiver } forward || Variables.Of(receiver) is not { } model
            || facts.Session.TorchSharp.IsModule(facts.Type)
            || facts.Owners.Of(forward) is not { } owner
            || (EvaluationCode.Trains(owner, facts) && !IsEvaluationOfTrained(forward, model, facts))
            || !DependsOnMode(receiver, facts)
            || IsPutIntoEvaluation(model, forward, owner, facts)
            || facts.Owners.GraphOf(owner) is not { } graph
            || ReasonFor(graph, model, forward, facts) is not { } reason)
        {
            return;
        }

        report.At(Descriptor, forward.NameLocation(), new Evidence(EvidenceKind.Origin, reason), model.Name, reason);
    }

    /// <summary>A statement before the call says so, and nothing after it says otherwise.</summary>
    private static bool IsPutIntoEvaluation(ISymbol model, IInvocationOperation forward, ISymbol owner, TypeFacts facts) => facts.Torch.UsesIn(owner).Any(use =>
        use.Kind == TorchCall.EvalMode
        && SymbolEqualityComparer.Default.Equals(use.Receiver, model)
        && Settled.Reaches(new ModeTable(model, facts), ModeTable.Evaluation, use.Operation, forward, facts.OperationsBetween(use.Operation, forward)));

    /// <summary>In a method that trains the model, a forward pass without gradients measures it; one whose result nobody uses renews its statistics.</summary>
    private static bool IsEvaluationOfTrained(IInvocationOperation forward, ISymbol model, TypeFacts facts) =>
        EvaluationCode.IsWithoutGradients(forward, facts)
        && forward.Parent is not IExpressionStatementOperation
        && facts.Torch.Trained.Contains(model);

    private static string? ReasonFor(BodyGraph graph, ISymbol model, IInvocationOperation forward, TypeFacts facts)
    {
        var states = ModeTable.At(forward, model, graph, facts);
        if (states == ModeTable.Entry)
        {
            return IsHeldHere(model) && IsNeverSwitched(model, facts) && IsRestored(model, facts) ? "it is restored in this type, and nothing in it switches the mode"
                : IsHeldHere(model) && EvaluationCode.IsEvaluation(graph.Owner, facts) && IsOnlyTrained(model, facts) ? "this type trains it and never puts it into evaluation mode"
                : EvaluationCode.IsEvaluation(graph.Owner, facts) && facts.Torch.SitesOf(graph.Owner, model).Any(site => IsInTrainingModeAt(site.Call, site.Model, facts, DeepestCall)) ? "a caller leaves it in training mode"
                : null;
        }

        return states == 0 || (states & ~ModeTable.AnyTraining) != 0 ? null
            : states != ModeTable.Fresh && (states & ModeTable.Training) == 0 ? "it was restored, and that does not leave training mode"
            : EvaluationCode.Trains(graph.Owner, facts) || EvaluationCode.IsEvaluation(graph.Owner, facts) ? "nothing on the way switched the mode"
            : null;
    }

    /// <summary>Nobody outside the type can put another model there.</summary>
    private static bool IsHeldHere(ISymbol model) => model is IFieldSymbol { DeclaredAccessibility: Accessibility.Private } or IPropertySymbol { SetMethod: null or { DeclaredAccessibility: Accessibility.Private } };

    /// <summary>The call comes with a model that is in training mode for certain; where that is for its own caller to say, it is asked.</summary>
    private static bool IsInTrainingModeAt(IInvocationOperation call, ISymbol model, TypeFacts facts, int depth)
    {
        if (facts.Owners.GraphOf(call) is not { } graph)
        {
            return false;
        }

        var states = ModeTable.At(call, model, graph, facts);
        return states == ModeTable.Entry
            ? depth > 0 && facts.Torch.SitesOf(graph.Owner, model).Any(site => IsInTrainingModeAt(site.Call, site.Model, facts, depth - 1))
            : states != 0 && (states & ~ModeTable.AnyTraining) == 0;
    }

    private static bool IsNeverSwitched(ISymbol model, TypeFacts facts) => IsNeverEvaluated(model, facts) && !facts.Torch.IsDoneTo(model, TorchCall.TrainMode);

    /// <summary>The type trains, and puts nothing into evaluation mode, neither this model nor one that it may be a part of.</summary>
    private static bool IsOnlyTrained(ISymbol model, TypeFacts facts) =>
        facts.Torch.IsDoneTo(model, TorchCall.TrainMode) && IsNeverEvaluated(model, facts) && !facts.Torch.Uses.Any(use => use.Kind is TorchCall.EvalMode or TorchCall.SomeMode);

    /// <summary>Neither this type nor code that is given the model puts it into evaluation mode.</summary>
    private static bool IsNeverEvaluated(ISymbol model, TypeFacts facts) =>
        !facts.Torch.IsDoneTo(model, TorchCall.EvalMode)
        && !facts.Torch.IsDoneTo(model, TorchCall.SomeMode)
        && !facts.Invocations.Any(call => call.Operation is IInvocationOperation invocation && !TorchSharpSymbols.Owns(invocation.TargetMethod)
            && facts.Session.TorchSharp.Classify(invocation) == TorchCall.None
            && (invocation.Arguments.Any(argument => SymbolEqualityComparer.Default.Equals(TorchCalls.RootOf(argument.Value), model)) || invocation.Instance.Names(model)));

    private static bool IsRestored(ISymbol model, TypeFacts facts) =>
        facts.Torch.OfKind(TorchCall.Restore).Any(use => SymbolEqualityComparer.Default.Equals(use.Receiver, model) || SymbolEqualityComparer.Default.Equals(TorchCalls.RootOf(use.Operation), model));

    /// <summary>Asked of every value that the model may have: for a parameter, of what the callers in this type pass.</summary>
    private static bool DependsOnMode(IOperation receiver, TypeFacts facts) =>
        facts.Session.Layers.DependsOnMode(receiver, facts.Values)
        || (receiver.Unwrap().Type is { } type && facts.Session.TorchSharp.IsOwnModule(type) && facts.Session.Layers.DependsOnMode(receiver.Unwrap(), facts.Values));
}
