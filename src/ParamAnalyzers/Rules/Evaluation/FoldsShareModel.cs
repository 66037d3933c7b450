using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Evaluation;

/// <summary>PRM5004: a model that goes from fold to fold has seen the test rows of all but the first.</summary>
internal sealed class FoldsShareModel : TypeRule
{
    private static readonly WordSet FreshWords = new("reset", "initialize", "randomize", "clear", "load", "restore", "build", "clone");

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM5004_FoldsShareModel;

    public override bool MayConcern(in Target target) => target.Called is { } method && (target.Torch == TorchCall.OptimizerStep || (target.Session.Shapes.IsTrainingName(method.Name) && (!method.IsStatic || IsGivenModel(method, target.Session))));

    public override bool IsTriggeredBy(in Glance glance) =>
        glance.Operation is IInvocationOperation training
        && Repetition.Around(training) is not null
        && ((training.Instance is { } model && VariableOf(model) is not null) || IsGivenModel(training.TargetMethod, glance.Session));

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var training = (IInvocationOperation)operation;
        if (facts.Session.TorchSharp.Classify(training) == TorchCall.OptimizerStep)
        {
            CheckStep(training, facts, report);
            return;
        }

        foreach (var model in ModelsTrainedBy(training, facts))
        {
            if (FoldsAround(training, model, facts) is { } folds && !IsMadeIn(model, folds, facts) && !IsTestedFirst(training, model, folds, facts))
            {
                var place = training.Arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit)?.Value.Syntax.GetLocation() ?? training.NameLocation();
                report.At(Descriptor, place, new Evidence(EvidenceKind.Origin, "the loop over folds", folds.Syntax.GetLocation()), model.Name);
                return;
            }
        }
    }

    /// <summary>The innermost loop over folds that also measures the model, or the outermost one: an inner one may go through the folds that the model is trained on.</summary>
    private static IOperation? FoldsAround(IOperation operation, ISymbol model, TypeFacts facts)
    {
        var folds = facts.Once(nameof(FoldsAround), operation, () => Repetition.Enclosing(operation).Where(FoldLoops.IsOne).ToList());
        return folds.Find(round => facts.CallsIn(round).Any(call => !ReferenceEquals(call, operation) && call.Type?.IsFloating() == true && call.IsAbout(model))) ?? folds.LastOrDefault();
    }

    /// <summary>Each window is measured before it is learned: <c>errors.Add(Error(model, window)); model.Train(window);</c></summary>
    private static bool IsTestedFirst(IInvocationOperation training, ISymbol model, IOperation folds, TypeFacts facts)
    {
        var rows = training.Arguments.Select(argument => Variables.Of(argument.Value)).OfType<ISymbol>().ToList();
        var measured = facts.CallsIn(folds).Where(call => call.Type?.IsFloating() == true && call.Mentions(model)).ToList();
        return measured.Exists(call => call.Syntax.Span.End < training.Syntax.SpanStart && rows.Exists(call.Mentions)) && !measured.Exists(call => call.Syntax.SpanStart > training.Syntax.Span.End);
    }

    /// <summary>The object that trains itself, or the one that it is given to train.</summary>
    private static IEnumerable<ISymbol> ModelsTrainedBy(IInvocationOperation training, TypeFacts facts)
    {
        if (HoldsState(MethodThatRuns(training, facts), facts) && training.Instance is { } self && Variables.Of(self) is { } own)
        {
            yield return own;
        }

        foreach (var argument in training.Arguments)
        {
            if (argument.Parameter is { } parameter && MayKeepState(argument.Value.Type, facts.Session) && VariableOf(argument.Value) is { } given
                && (facts.Session.TorchSharp.IsModule(argument.Value.Type) ? IsNetworkTrainedElsewhere(training, parameter, given, facts) : IsTrainedFurther(parameter, facts.Session)))
            {
                yield return given;
            }
        }
    }

    /// <summary>The variable or member that holds the model.</summary>
    private static ISymbol? VariableOf(IOperation model) => Variables.Of(model) is { } holder and (ILocalSymbol or IFieldSymbol or IParameterSymbol) ? holder : null;

    /// <summary>A network, or an object of the user's own that keeps what it has learned.</summary>
    private static bool MayKeepState(ITypeSymbol? type, Session session) =>
        session.TorchSharp.IsModule(type)
        || (type is INamedTypeSymbol { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.IsEmpty: false } model && TrainerShapes.PredictsBeyondDoubt(model) && !session.MlNet.IsEstimator(model));

    /// <summary>
    /// A method of another type gives the parameters of the network to an optimizer, and the round does nothing to it but train and measure it. In a method of this type, the step of the optimizer is looked at by itself.
    /// </summary>
    private static bool IsNetworkTrainedElsewhere(IInvocationOperation training, IParameterSymbol network, ISymbol given, TypeFacts facts) =>
        !facts.Owners.IsOwn(training)
        && FoldsAround(training, given, facts) is { } round
        && NetworkTraining.OptimizesAll(network)
        && facts.CallsIn(round).Where(call => !ReferenceEquals(call, training) && call.IsAbout(given)).ToList() is { Count: > 0 } measured
        && measured.TrueForAll(call => call.Type?.IsFloating() == true || facts.Session.TorchSharp.Classify(call) is TorchCall.TrainMode or TorchCall.EvalMode);

    private static bool IsGivenModel(IMethodSymbol method, Session session) => method.Parameters.Any(parameter => MayKeepState(parameter.Type, session));

    /// <summary>
    /// The method trains the model that it is given, with a training that goes on from what was learned, and neither resets it nor writes into it. Read as syntax, since the bodies of other types are not at hand.
    /// </summary>
    private static bool IsTrainedFurther(IParameterSymbol model, Session session)
    {
        var isTrained = false;
        foreach (var node in model.ContainingSymbol.DeclaringSyntaxReferences.SelectMany(declaration => declaration.GetSyntax().DescendantNodes()))
        {
            switch (node)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var name }, Name.Identifier.ValueText: var called } } when name == model.Name:
                    if (FreshWords.HasWordOf(called))
                    {
                        return false;
                    }

                    isTrained |= session.Shapes.IsTrainingName(called) && model.Type.GetMembers(called).OfType<IMethodSymbol>().Any(method => !FreshTraining.StartsAfresh(method));
                    break;
                case AssignmentExpressionSyntax { Left: var target } when target.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().FirstOrDefault()?.Identifier.ValueText == model.Name:
                    return false;
            }
        }

        return isTrained;
    }

    /// <summary>An optimizer steps in the loop over folds, or in a method that the loop gives the model, and the model was there before.</summary>
    private void CheckStep(IInvocationOperation step, TypeFacts facts, TypeReport report)
    {
        if (Variables.Of(step.Instance!) is not { } optimizer || facts.Owners.Of(step) is not { } owner || !facts.Once(nameof(FoldLoops), () => facts.Operations.Any(FoldLoops.IsOne)))
        {
            return;
        }

        // A model that a local function sees may be given to the method around it.
        var methods = new[] { owner, facts.Owners.MemberOf(step)! }.Distinct<ISymbol>(SymbolEqualityComparer.Default).ToList();
        foreach (var (model, caller) in ModelsOf(optimizer, facts))
        {
            var forward = caller ?? facts.Torch.UsesIn(owner).FirstOrDefault(use => use.Kind == TorchCall.Forward && SymbolEqualityComparer.Default.Equals(use.Receiver, model))?.Operation ?? step;
            var sites = caller is null ? methods.SelectMany(method => facts.Torch.SitesOf(method, model)) : [];
            foreach (var (place, given) in sites.Select(site => (Place: (IOperation)site.Call, Given: site.Model)).Prepend((forward, model)))
            {
                if (facts.Session.TorchSharp.IsModule(given.ValueType()) && FoldsAround(place, given, facts) is { } round && !IsMadeIn(given, round, facts) && !IsTrainedByName(given, round, facts))
                {
                    report.At(Descriptor, ((IInvocationOperation)place).NameLocation(), new Evidence(EvidenceKind.Origin, "the loop over folds", round.Syntax.GetLocation()), given.Name);
                    return;
                }
            }
        }
    }

    /// <summary>The models of an optimizer, or of the one that a caller gives the method as its parameter.</summary>
    private static IEnumerable<(ISymbol Model, IOperation? Call)> ModelsOf(ISymbol optimizer, TypeFacts facts) =>
        facts.Torch.ModelsOf(optimizer).Select(model => (model, default(IOperation)))
            .Concat(optimizer is IParameterSymbol { ContainingSymbol: { } method } ? facts.Torch.SitesOf(method, optimizer).SelectMany(site => facts.Torch.ModelsOf(site.Model).Select(model => (model, (IOperation?)site.Call))) : []);

    /// <summary>A call such as <c>model.train()</c> in the round is a place of its own.</summary>
    private static bool IsTrainedByName(ISymbol model, IOperation round, TypeFacts facts) => facts.CallsIn(round).Any(call =>
        call.Instance.Names(model) && facts.Session.Shapes.IsTrainingName(call.TargetMethod.Name));

    /// <summary>The method of the type that the model is made of, where it is kept as something more general: <c>IClassifier model = new Perceptron(…);</c></summary>
    private static IMethodSymbol MethodThatRuns(IInvocationOperation training, TypeFacts facts) =>
        training is { TargetMethod: { IsAbstract: true } general, Instance: { } model } && facts.Values.TraceToSingle(model) is IObjectCreationOperation { Type: { } made }
            ? made.FindImplementationForInterfaceMember(general) as IMethodSymbol
                ?? made.GetMembers(general.Name).OfType<IMethodSymbol>().FirstOrDefault(own => SymbolEqualityComparer.Default.Equals(own.OverriddenMethod, general))
                ?? general
            : training.TargetMethod;

    /// <summary>A network keeps what it has learned, and so does an object that trains and predicts, unless its training starts afresh; a learner that returns a model does.</summary>
    private static bool HoldsState(IMethodSymbol training, TypeFacts facts) =>
        !facts.Session.MlNet.IsEstimator(training.ContainingType)
        && (facts.Session.TorchSharp.IsModule(training.ContainingType)
            || (facts.Session.Shapes.Of(training.ContainingType) is { IsTrainer: true, Predicts: true } && !facts.Once(nameof(FreshTraining), training.OriginalDefinition, () => FreshTraining.StartsAfresh(training.OriginalDefinition))));

    /// <summary>The model is created, replaced or reset in the round.</summary>
    private static bool IsMadeIn(ISymbol model, IOperation round, TypeFacts facts) =>
        facts.Values.Of(model).Any(binding => Repetition.IsIn(binding.Value, round))
        || Repetition.IsDeclaredIn(model, round)
        || facts.CallsIn(round).Any(reset =>
            (FreshWords.HasWordOf(reset.TargetMethod.Name) || facts.Session.Annotations.PhaseOf(reset.TargetMethod).Includes(Phases.Restoration))
            && reset.IsAbout(model));
}
