using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;
using ParamAnalyzers.Rules.TrainingState;

namespace ParamAnalyzers.Rules.Modules;

/// <summary>PRM3013: an optimizer goes on with the parameters that it was given, whatever becomes of the model.</summary>
internal sealed class OptimizerHoldsOther() : TorchCallRule(TorchCall.NewOptimizer)
{
    private const string Afterwards = "create it afterwards";

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3013_OptimizerHoldsOther;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (TorchCalls.ParametersOf(operation) is not { } parameters || facts.Owners.Of(operation) is not { } owner)
        {
            return;
        }

        var isOwn = parameters.Unwrap() is IInvocationOperation { Instance: IInstanceReferenceOperation };
        if (isOwn)
        {
            CheckOwnParameters(operation, owner, facts, report);
        }
        else if (Variables.HolderAround(operation) is { } optimizer
            && TorchCalls.PartsOf(facts.Values.TraceToSingle(parameters) ?? parameters).Select(TorchCalls.RootOf).OfType<ISymbol>().Distinct<ISymbol>(SymbolEqualityComparer.Default).ToList() is { Count: > 0 } models)
        {
            foreach (var replaced in models)
            {
                if ((ReplacedBy(optimizer, replaced, operation, owner, facts) ?? MovedBy(optimizer, replaced, owner, facts)) is { } replacement && (models.Count == 1 || IsMissed(replacement, owner, facts)))
                {
                    Report(operation, replaced.Name, $"'{replacement.Syntax}' puts others in their place", Afterwards, report, replacement);
                    return;
                }
            }

            if (models is [var model] && (OtherModel(optimizer, model, owner, facts) ?? OtherModelOfTheType(optimizer, model, facts)) is { } other)
            {
                Report(operation, other.Name, $"it was given those of '{model.Name}', which takes no part in the training", $"give it those of '{other.Name}'", report);
            }
        }
    }

    private void Report(IOperation creation, string model, string reason, string remedy, TypeReport report, IOperation? cause = null) =>
        report.At(Descriptor, creation.Syntax.GetLocation(), new Evidence(EvidenceKind.Origin, reason, cause?.Syntax.GetLocation()), model, reason, remedy);

    /// <summary>The optimizer goes on with the other models; one that was not only moved is missed when what replaces it could learn, and nobody else in the method cares for it or freezes it.</summary>
    private static bool IsMissed(IOperation replacement, ISymbol owner, TypeFacts facts) =>
        replacement is not ISimpleAssignmentOperation { Value: var value }
        || (facts.Session.Layers.OwnsParameters(value.Unwrap().Type)
            && facts.Torch.UsesIn(owner).Count(use => use.Kind == TorchCall.NewOptimizer) == 1
            && !facts.Owners.CallsIn(owner).Any(call => call.TargetMethod.Name is "add_param_group" or "requires_grad_"));

    /// <summary>A module that gives its own parameters to an optimizer before it has registered them gives it none.</summary>
    private void CheckOwnParameters(IOperation creation, ISymbol owner, TypeFacts facts, TypeReport report)
    {
        if (owner is not IMethodSymbol { MethodKind: MethodKind.Constructor } constructor || !facts.Torch.Reaches(constructor, TorchCall.RegisterAll))
        {
            return;
        }

        if (RegistrationTable.StateAt(creation, facts) == RegistrationTable.Open)
        {
            Report(creation, facts.Type.Name, "its components are registered only later, so there are none yet", Afterwards, report);
        }
    }

    private static IOperation? ReplacedBy(ISymbol optimizer, ISymbol model, IOperation creation, ISymbol owner, TypeFacts facts)
    {
        var table = new OptimizerTable(optimizer, model, facts);
        if (!facts.ReferencesTo(model).SelectMany(reference => reference.AncestorsInStatement()).Any(table.MayReplace) || facts.Owners.GraphOf(owner) is not { } graph)
        {
            return null;
        }

        var isStale = false;
        var end = Typestate.Run(graph.Flow, table, (seen, states) => isStale |= IsStale(states) && table.Uses(seen));
        isStale |= IsStale(end) && owner is IMethodSymbol { MethodKind: MethodKind.Constructor } && model is IFieldSymbol or IPropertySymbol
            && facts.Torch.IsDoneTo(optimizer, TorchCall.OptimizerStep);
        return isStale && table.Replacement is { } replacement && replacement.Syntax.SpanStart > creation.Syntax.SpanStart ? replacement : null;
    }

    /// <summary>The constructor makes the one optimizer, and a method that steps with it moves the model first.</summary>
    private static IOperation? MovedBy(ISymbol optimizer, ISymbol model, ISymbol owner, TypeFacts facts) =>
        owner is IMethodSymbol { MethodKind: MethodKind.Constructor }
        && optimizer is IFieldSymbol or IPropertySymbol && model is IFieldSymbol or IPropertySymbol
        && facts.Values.Of(optimizer).Count == 1
        && facts.Torch.OfKind(TorchCall.Move).Where(move => SymbolEqualityComparer.Default.Equals(move.Receiver, model)).ToList() is [{ Operation: var moved }]
        && facts.Owners.MemberOf(moved) is IMethodSymbol { MethodKind: MethodKind.Ordinary } mover
        && facts.Torch.OfKind(TorchCall.OptimizerStep).Any(step => SymbolEqualityComparer.Default.Equals(step.Receiver, optimizer)
            && SymbolEqualityComparer.Default.Equals(facts.Owners.MemberOf(step.Operation), mover) && step.Operation.Syntax.SpanStart > moved.Syntax.SpanStart)
            ? moved
            : null;

    private static bool IsStale(int states) => (states & OptimizerTable.Stale) != 0 && (states & StateTable.Unknown) == 0;

    /// <summary>The one model that computes the loss, when the optimizer holds another one that is never used.</summary>
    private static ISymbol? OtherModel(ISymbol optimizer, ISymbol model, ISymbol owner, TypeFacts facts)
    {
        var uses = facts.Torch.UsesIn(owner).ToLookup(use => use.Kind);
        return uses[TorchCall.NewOptimizer].Take(2).Count() == 1
            && model is ILocalSymbol or IParameterSymbol
            && uses[TorchCall.Backward].Any()
            && uses[TorchCall.OptimizerStep].Any(use => SymbolEqualityComparer.Default.Equals(use.Receiver, optimizer))
            && ModelsAmong(uses[TorchCall.Forward], facts).FindAll(used => used is not IFieldSymbol) is [var only]
            && !SymbolEqualityComparer.Default.Equals(only, model)
            && !AreRelated(only, model, facts)
            ? only
            : null;
    }

    /// <summary>The same where the type keeps the optimizer and two models, each made for itself, and one method trains: <c>_optimizer = Adam(_target.parameters())</c>, and then <c>_online.forward(…)</c>.</summary>
    private static ISymbol? OtherModelOfTheType(ISymbol optimizer, ISymbol model, TypeFacts facts) =>
        optimizer is IFieldSymbol && facts.Values.Of(optimizer).Count == 1
        && IsMadeForItself(model, facts)
        && facts.Torch.OfKind(TorchCall.OptimizerStep).Where(step => SymbolEqualityComparer.Default.Equals(step.Receiver, optimizer)).Select(step => facts.Owners.Of(step.Operation)).Distinct(SymbolEqualityComparer.Default).ToList() is [{ } training]
        && facts.Torch.UsesIn(training).Any(use => use.Kind == TorchCall.Backward)
        && ModelsAmong(facts.Torch.UsesIn(training).Where(use => use.Kind == TorchCall.Forward), facts) is [IFieldSymbol only]
        && IsMadeForItself(only, facts)
        && !SymbolEqualityComparer.Default.Equals(only, model)
        && facts.Torch.IsDoneTo(model, TorchCall.Forward)
        && !facts.Torch.GradientWrites.Any()
        && facts.ReferencesTo(model).All(use => TakesNoPart(use, facts))
        && !AreRelated(only, model, facts)
            ? only
            : null;

    /// <summary>A field that holds one module for its life, which is given no other one.</summary>
    private static bool IsMadeForItself(ISymbol model, TypeFacts facts) =>
        model is IFieldSymbol && facts.Values.OnlyValueOf(model)?.Unwrap() is IObjectCreationOperation made && !made.Arguments.Any(argument => facts.Session.TorchSharp.IsComponent(argument.Value.Unwrap().Type));

    /// <summary>No gradient comes back from here: the module is made, loaded, moved or asked for its parameters, or it computes something that is detached at once.</summary>
    private static bool TakesNoPart(IOperation use, TypeFacts facts) =>
        RawWrite.IsWholeTarget(use)
        || (use.Surrounding() is IInvocationOperation { TargetMethod.Name: var called } call && ReferenceEquals(call.Instance?.Unwrap(), use) && (called switch
        {
            "parameters" or "named_parameters" or "state_dict" or "load_state_dict" or "load" or "train" or "eval" or "to" => true,
            "forward" or "call" => EvaluationCode.IsWithoutGradients(call, facts) || call.AncestorsInStatement().Any(parent => parent is IInvocationOperation { TargetMethod: { Name: "detach" } method } && TorchSharpSymbols.Owns(method)),
            _ => false,
        }));

    /// <summary>The models that compute with gradients, each once.</summary>
    private static List<ISymbol> ModelsAmong(IEnumerable<TorchUse> forwards, TypeFacts facts) => forwards
        .Where(use => use.Receiver is ILocalSymbol or IParameterSymbol or IFieldSymbol && !facts.Session.TorchSharp.IsLoss(use.Receiver.ValueType())
            && !(use.Operation is IInvocationOperation forward && EvaluationCode.IsWithoutGradients(forward, facts)))
        .Select(use => use.Receiver!).Distinct<ISymbol>(SymbolEqualityComparer.Default).ToList();

    /// <summary>One model is a part of the other, or both are the same object, or the other code uses the first one.</summary>
    private static bool AreRelated(ISymbol left, ISymbol right, TypeFacts facts) =>
        IsMadeWith(left, right, facts) || IsMadeWith(right, left, facts)
        || facts.Invocations.Any(call => call.Operation is IInvocationOperation invocation && facts.Session.TorchSharp.Classify(invocation) is TorchCall.None
            && invocation.TargetMethod.Name is not ("parameters" or "named_parameters")
            && invocation.IsAbout(right));

    private static bool IsMadeWith(ISymbol whole, ISymbol part, TypeFacts facts) => facts.Values.Of(whole).Any(binding => binding.Value.Mentions(part));
}
