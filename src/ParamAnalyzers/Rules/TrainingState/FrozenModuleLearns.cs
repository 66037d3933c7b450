using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.TrainingState;

/// <summary>PRM4008: a module without gradients still changes its statistics while it is in training mode, and an optimizer that has moved its weights before goes on.</summary>
internal sealed class FrozenModuleLearns : TypeRule
{
    /// <summary>The module to put into evaluation mode, where the type that freezes it also trains. A module that freezes a part of itself is put into training mode by others, and <c>eval()</c> beside the freezing would not last.</summary>
    public const string Module = nameof(Module);

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM4008_FrozenModuleLearns;

    public override Library About => Library.TorchSharp;

    public override bool MayConcern(in Target target) => target.Symbol is { Name: "requires_grad" or "requires_grad_" } symbol && TorchSharpSymbols.Owns(symbol);

    public override bool IsTriggeredBy(in Glance glance) => Frozen(glance.Operation) is not null;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (Frozen(operation) is not { } place || IsThawed(operation, facts))
        {
            return;
        }

        CheckStatistics(operation, place, facts, report);
        FrozenWeightsMove.Check(operation, place, facts, report);
    }

    private void CheckStatistics(IOperation operation, IOperation place, TypeFacts facts, TypeReport report)
    {
        if (Repetition.Around(operation) is not { } round || FrozenIn(round) is not { } frozen || round.Descendants().Any(inner => inner is IConditionalOperation))
        {
            return;
        }

        var module = ModulesOf(frozen).FirstOrDefault(part => facts.Session.Layers.HasStatistics(part, facts.Values) && !IsEvaluated(part, facts));
        if (module is null)
        {
            return;
        }

        var trainsHere = facts.Torch.OfKind(TorchCall.OptimizerStep).Concat(facts.Torch.OfKind(TorchCall.TrainMode)).Any();
        if (trainsHere || IsPartOfAModuleThatLearns(module, facts))
        {
            var name = module.Syntax.ToString();
            report.At(
                Descriptor,
                place.Syntax.GetLocation(),
                new Evidence(EvidenceKind.Origin, "frozen here"),
                trainsHere ? ImmutableDictionary<string, string?>.Empty.Add(Module, name) : ImmutableDictionary<string, string?>.Empty,
                name,
                "its batch normalization still updates its statistics in training mode",
                "call 'eval()' on it");
        }
    }

    /// <summary>The modules whose parameters these are.</summary>
    private static IEnumerable<IOperation> ModulesOf(IOperation parameters) => TorchCalls.PartsOf(parameters).Select(TorchCalls.ModuleOf).OfType<IOperation>();

    /// <summary>The components whose parameters the type freezes anywhere.</summary>
    private static IReadOnlyList<ISymbol?> FrozenComponents(TypeFacts facts) => facts.Once(nameof(FrozenComponents), () => facts.Operations
        .Select(operation => Frozen(operation) is not null && Repetition.Around(operation) is { } round ? FrozenIn(round) : null)
        .OfType<IOperation>()
        .SelectMany(ModulesOf)
        .Select(Variables.Of)
        .ToList());

    /// <summary>A module freezes a component that only it sees, and has another one with parameters: whoever trains that puts the whole module into training mode.</summary>
    private static bool IsPartOfAModuleThatLearns(IOperation module, TypeFacts facts) =>
        facts.Session.TorchSharp.IsModule(facts.Type)
        && module.Unwrap() is IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member.DeclaredAccessibility: Accessibility.Private }
        && !ModuleType.OwnNodes(facts.Type).Any(node => node is MethodDeclarationSyntax { Identifier.ValueText: "train" } or IdentifierNameSyntax { Identifier.ValueText: "train" or "eval" })
        && ModuleType.ComponentsOf(facts.Type, facts.Session.TorchSharp).Except(FrozenComponents(facts), SymbolEqualityComparer.Default).Any(other =>
            other is not null && (facts.Session.Layers.OwnsParameters(other.ValueType()) || facts.Values.Of(other).Any(binding => facts.Session.Layers.OwnsParameters(binding.Value.Unwrap().Type))));

    /// <summary>What the round runs over: the collection of a loop, or <c>x.parameters()</c> of <c>x.parameters().ToList().ForEach(…)</c>.</summary>
    private static IOperation? FrozenIn(IOperation round)
    {
        if (round is IForEachLoopOperation loop)
        {
            return loop.Collection.Unwrap();
        }

        var parent = round.Parent;
        while (parent is not null and not IInvocationOperation)
        {
            parent = parent.Parent;
        }

        return parent is IInvocationOperation each ? Selection.SourceOf(each) : null;
    }

    /// <summary><c>parameter.requires_grad = false</c>, <c>parameter.requires_grad_(false)</c>.</summary>
    private static IOperation? Frozen(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "requires_grad" } property }, Value.ConstantValue: { HasValue: true, Value: false } } assignment when TorchSharpSymbols.Owns(property) => assignment.Target,
        IInvocationOperation { TargetMethod: { Name: "requires_grad_" } method, Arguments: [.., { Value.ConstantValue: { HasValue: true, Value: false } }] } call when TorchSharpSymbols.Owns(method) => call,
        _ => null,
    };

    /// <summary>What is frozen for one step of another model learns again afterwards; what the object keeps, in whichever of its methods.</summary>
    private static bool IsThawed(IOperation freezing, TypeFacts facts) => facts.Operations.Any(operation => IsThawing(operation) && (WholeOf(freezing) is IFieldSymbol || MayBeOfOneTraining(freezing, operation, facts)));

    private static bool IsThawing(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "requires_grad" } property }, Value: var value } => TorchSharpSymbols.Owns(property) && value.Unwrap().ConstantValue is { HasValue: true, Value: true },
        IInvocationOperation { TargetMethod: { Name: "requires_grad_" } method, Arguments: var arguments } => TorchSharpSymbols.Owns(method) && !arguments.Any(argument => argument.Value.ConstantValue is { HasValue: true, Value: false }),
        _ => false,
    };

    /// <summary>A method that freezes a part of a model, puts that into training mode and steps is a training of its own: what other methods do, which it does not call, belongs to another one.</summary>
    private static bool MayBeOfOneTraining(IOperation freezing, IOperation other, TypeFacts facts) =>
        facts.Owners.Of(freezing) is not { } training
        || facts.Owners.Of(other) is not { } member
        || !(IsPutIntoTrainingMode(freezing, training, facts) && facts.Torch.Reaches(training, TorchCall.OptimizerStep))
        || SymbolEqualityComparer.Default.Equals(training, member)
        || (member is IMethodSymbol method && facts.Values.IsDelegate(method))
        || IsSubscribed(other, facts)
        || facts.Owners.ReachedBy(facts.Owners.CallsIn(training)).Contains(member, SymbolEqualityComparer.Default);

    /// <summary>A constructor hands on a lambda that does it: <c>EpochStarting += () => _trunk.eval();</c></summary>
    private static bool IsSubscribed(IOperation operation, TypeFacts facts) =>
        facts.Owners.MemberOf(operation) is IMethodSymbol { MethodKind: MethodKind.Constructor } && operation.Ancestors().Any(around => around is IAnonymousFunctionOperation);

    /// <summary>What is frozen, or the model that it is a part of.</summary>
    private static ISymbol? WholeOf(IOperation freezing) => TorchCalls.RootOf(FrozenIn(Repetition.Around(freezing) ?? freezing) ?? freezing);

    /// <summary>The frozen module is, or is a part of, what the method tells to train: <c>net.train()</c> for <c>net.Trunk</c>. Who else evaluates that object does so before.</summary>
    private static bool IsPutIntoTrainingMode(IOperation freezing, ISymbol training, TypeFacts facts) =>
        WholeOf(freezing) is (IParameterSymbol or IFieldSymbol) and { } whole
        && facts.Torch.UsesIn(training).Any(use => use.Kind == TorchCall.TrainMode && SymbolEqualityComparer.Default.Equals(use.Receiver, whole));

    /// <summary>Somewhere in the type, the same module is put into evaluation mode; or it is handed to code that is not seen.</summary>
    private static bool IsEvaluated(IOperation module, TypeFacts facts)
    {
        var text = module.Syntax.ToString();
        return facts.Torch.Uses.Any(use => use.Kind is TorchCall.EvalMode or TorchCall.SomeMode && use.Operation is IInvocationOperation call && TorchSharpSymbols.ReceiverOf(call) is { } evaluated && evaluated.Syntax.ToString() == text && !AreOfTwoModels(evaluated, module, facts) && MayBeOfOneTraining(module, evaluated, facts))
            || (Variables.Of(module) is { } symbol && facts.Invocations.Any(call => call.Operation is IInvocationOperation foreign && !TorchSharpSymbols.Owns(foreign.TargetMethod)
                && facts.Session.TorchSharp.Classify(foreign) == TorchCall.None && foreign.Arguments.ArgumentThatIs(symbol) is not null));
    }

    /// <summary>Two methods that each make a model of their own may call it the same.</summary>
    private static bool AreOfTwoModels(IOperation one, IOperation other, TypeFacts facts) =>
        MakerOf(one, facts) is { } first && MakerOf(other, facts) is { } second && !ReferenceEquals(first, second);

    /// <summary>The creation of the object with whose variable <c>model.Trunk</c> begins, or null.</summary>
    private static IObjectCreationOperation? MakerOf(IOperation module, TypeFacts facts) =>
        module.Unwrap().Instance() is { } instance && instance.Unwrap() is not IInstanceReferenceOperation ? MakerOf(instance, facts)
        : Variables.Of(module) is ILocalSymbol ? facts.Values.TraceToSingle(module) as IObjectCreationOperation
        : null;
}
