using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.TrainingState;

/// <summary>The half of PRM4008 about weights: an optimizer that has moved them before they were frozen goes on by momentum or weight decay.</summary>
internal static class FrozenWeightsMove
{
    /// <summary>The parameter whose gradient the fix sets to null.</summary>
    public const string Parameter = nameof(Parameter);

    public static void Check(IOperation freezing, IOperation place, TypeFacts facts, TypeReport report)
    {
        if (ParameterOf(place) is not { } parameter
            || facts.Owners.GraphOf(freezing) is not { } graph
            || MayHappenBeforeTraining(freezing)
            || HasNoGradients(freezing, parameter, facts))
        {
            return;
        }

        var all = AllOf(freezing, parameter);
        var frozen = all is null ? PathOf(parameter) : PathOf(all);
        foreach (var creation in facts.Torch.OfKind(TorchCall.NewOptimizer))
        {
            if (TorchCalls.ParametersOf(creation.Operation) is { } given
                && facts.Once(nameof(HeldBy), given, () => HeldBy(given, facts).Select(PathOf).ToList()).Exists(held => held is { } path && IsPart(frozen, path))
                && Inertia.Of(creation.Operation, facts.Values) is { } cause
                && Variables.HolderAround(creation.Operation) is { } optimizer
                && facts.Values.Of(optimizer).Count == 1
                && StepsAfterwards(optimizer, all ?? freezing, graph, facts))
            {
                report.At(
                    Descriptors.PRM4008_FrozenModuleLearns,
                    (all ?? place).Syntax.GetLocation(),
                    new Evidence(EvidenceKind.Origin, "the optimizer that moves it", creation.Operation.Syntax.GetLocation()),
                    ImmutableDictionary<string, string?>.Empty.Add(Parameter, parameter.Syntax.ToString()),
                    Descriptors.PRM4008_FrozenModuleLearns.DefaultSeverity,
                    (all is null ? parameter : TorchSharpSymbols.ReceiverOf(all) ?? all).Syntax.ToString(),
                    $"'{optimizer.Name}', which has moved it before, goes on by {cause}",
                    "set the gradients to null too");
                return;
            }
        }
    }

    private static bool StepsAfterwards(ISymbol optimizer, IOperation freeze, BodyGraph graph, TypeFacts facts)
    {
        var table = new FreezeTable(optimizer, freeze, facts);
        var steps = false;
        Typestate.Run(graph.Flow, table, (seen, states) => steps |= (states & FreezeTable.FrozenAfterStep) != 0 && (states & StateTable.Unknown) == 0 && table.Steps(seen));
        return steps;
    }

    private static IOperation? ParameterOf(IOperation place) => place switch
    {
        IPropertyReferenceOperation property => property.Instance,
        IInvocationOperation call => TorchSharpSymbols.ReceiverOf(call),
        _ => null,
    };

    /// <summary><c>model.parameters()</c>, when it is the element of a loop over them that is frozen.</summary>
    private static IInvocationOperation? AllOf(IOperation freezing, IOperation parameter) =>
        Variables.Of(parameter) is ILocalSymbol && Repetition.Around(freezing) is IForEachLoopOperation loop
            ? loop.Collection.DescendantsAndSelf().OfType<IInvocationOperation>().FirstOrDefault(call => call.TargetMethod.Name is "parameters" or "named_parameters" && TorchSharpSymbols.Owns(call.TargetMethod))
            : null;

    /// <summary>The modules whose parameters an optimizer is given, and the layers of which they are made.</summary>
    private static IEnumerable<IOperation> HeldBy(IOperation given, TypeFacts facts)
    {
        foreach (var part in TorchCalls.PartsOf(facts.Values.TraceToSingle(given) ?? given))
        {
            yield return part;
            var module = part.Unwrap() is IInvocationOperation { TargetMethod.Name: "parameters" } parameters ? TorchSharpSymbols.ReceiverOf(parameters) : null;
            foreach (var layer in module is not null && facts.Values.TraceToSingle(module) is { } made ? Layers.PutIntoContainer(made) ?? [] : [])
            {
                yield return layer;
            }
        }
    }

    /// <summary>The members that lead to a module, from the variable on: <c>net</c>, <c>backbone</c> for <c>net.backbone.parameters()</c>. Empty for the object itself.</summary>
    private static ImmutableArray<ISymbol>? PathOf(IOperation module)
    {
        switch (module.Unwrap())
        {
            case IInstanceReferenceOperation:
                return ImmutableArray<ISymbol>.Empty;
            case var parameters when TorchCalls.ModuleOf(parameters) is { } owner:
                return PathOf(owner);
            case IMemberReferenceOperation { Instance: { } instance, Member: var member } when member is IFieldSymbol or IPropertySymbol { IsIndexer: false }:
                return PathOf(instance)?.Add(member);
            case var other:
                return Variables.Of(other) is { } variable ? ImmutableArray.Create(variable) : null;
        }
    }

    private static bool IsPart(ImmutableArray<ISymbol>? part, ImmutableArray<ISymbol> whole) =>
        part is { } path && path.Length >= whole.Length && path.Take(whole.Length).SequenceEqual(whole, SymbolEqualityComparer.Default);

    /// <summary>In a loop, only a condition like <c>epoch == 5</c> says that training went before.</summary>
    private static bool MayHappenBeforeTraining(IOperation freezing)
    {
        var isConditional = false;
        for (var parent = freezing.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IForEachLoopOperation each when each.Collection.DescendantsAndSelf().OfType<IInvocationOperation>().Any(call => TorchSharpSymbols.Owns(call.TargetMethod)):
                    // The loop over the parameters itself.
                    isConditional = false;
                    break;
                case IConditionalOperation conditional:
                    isConditional |= !IsLaterRound(conditional.Condition);
                    break;
                case ILoopOperation when isConditional:
                    return true;
            }
        }

        return false;
    }

    private static bool IsLaterRound(IOperation condition) => condition.Unwrap() is IBinaryOperation comparison && comparison.OperatorKind switch
    {
        BinaryOperatorKind.Equals or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => IsRound(comparison.LeftOperand) && IsLater(comparison.RightOperand),
        BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual => IsRound(comparison.RightOperand) && IsLater(comparison.LeftOperand),
        BinaryOperatorKind.ConditionalAnd => IsLaterRound(comparison.LeftOperand) || IsLaterRound(comparison.RightOperand),
        _ => false,
    };

    /// <summary>The variable of a <c>for</c> or <c>foreach</c>.</summary>
    private static bool IsRound(IOperation operand) =>
        Variables.Of(operand) is ILocalSymbol local && Repetition.Enclosing(operand).OfType<ILoopOperation>().Any(loop => loop.Locals.Contains(local, SymbolEqualityComparer.Default));

    /// <summary>The first round is 0, or 1 for people who count so.</summary>
    private static bool IsLater(IOperation bound) => bound.Unwrap().ConstantValue is not { HasValue: true } constant || constant.Value is int and > 1;

    /// <summary>An optimizer passes over gradients that are null: those that are set to null here, and all that a module clears.</summary>
    private static bool HasNoGradients(IOperation freezing, IOperation parameter, TypeFacts facts) =>
        facts.Torch.OfKind(TorchCall.ClearGradients).Any(clear => clear.Operation is IInvocationOperation { Instance.Type: var cleared } && !facts.Session.TorchSharp.IsOptimizer(cleared))
        || facts.Torch.GradientWrites.Any(write => Concerns(write, freezing, parameter, facts));

    /// <summary>The same parameter, or a loop of its own over parameters that nobody freezes in it.</summary>
    private static bool Concerns(IOperation clearing, IOperation freezing, IOperation parameter, TypeFacts facts)
    {
        var round = Repetition.Around(clearing);
        return facts.Owners.AreSame(clearing, freezing)
            && (ReferenceEquals(round, Repetition.Around(freezing))
                ? clearing.Descendants().Any(operation => operation is IPropertyReferenceOperation { Property.Name: "grad", Instance: { } cleared } && SyntaxFactory.AreEquivalent(cleared.Syntax, parameter.Syntax))
                : round is not null && !facts.Writes.Any(write => write.Symbol.Name == "requires_grad" && Repetition.IsIn(write.Raw.Operation, round)));
    }
}
