using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.TrainingState;

/// <summary>PRM4002: after the first evaluation, the following epochs train without dropout and with frozen statistics.</summary>
internal sealed class TrainingInEvaluationMode() : TorchCallRule(TorchCall.EvalMode)
{
    /// <summary>The property of a finding that holds the name of the model where the loop stands.</summary>
    public const string Model = nameof(Model);

    private const int DeepestCall = 3;

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM4002_TrainingInEvaluationMode;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var eval = (IInvocationOperation)operation;
        if (TorchSharpSymbols.ReceiverOf(eval) is not { } receiver || Variables.Of(receiver) is not { } model || facts.Owners.Of(eval) is not { } owner)
        {
            return;
        }

        if ((LoopAt(eval, model, facts) ?? LoopAroundCalls(owner, model, facts, DeepestCall)) is not var (loop, name))
        {
            return;
        }

        report.At(
            Descriptor,
            eval.NameLocation(),
            new Evidence(EvidenceKind.Origin, "the loop that trains", loop.Syntax.GetLocation()),
            ImmutableDictionary<string, string?>.Empty.Add(Model, name),
            model.Name);
    }

    /// <summary>The loop around a call of the method in which the mode is switched.</summary>
    private static (IOperation Loop, string Model)? LoopAroundCalls(ISymbol owner, ISymbol model, TypeFacts facts, int depth) => facts.Once($"loop {depth} calls away", model, owner, () => facts.Torch.SitesOf(owner, model)
        .Select(site => LoopAt(site.Call, site.Model, facts)
            ?? (depth > 0 && facts.Owners.Of(site.Call) is { } outer ? LoopAroundCalls(outer, site.Model, facts, depth - 1) : null))
        .FirstOrDefault(loop => loop is not null));

    private static (IOperation Loop, string Model)? LoopAt(IOperation place, ISymbol model, TypeFacts facts) => FindLoop(place, model, facts) is { } loop ? (loop, model.Name) : null;

    /// <summary>The epoch loop around the place, when the next round trains the model as it is left here.</summary>
    private static IOperation? FindLoop(IOperation place, ISymbol model, TypeFacts facts)
    {
        var loop = Repetition.Enclosing(place).FirstOrDefault(round => facts.Torch.Reaches(round, TorchCall.OptimizerStep));
        return loop is ILoopOperation
            && !Repetition.IsDeclaredIn(model, loop) && !facts.Values.Of(model).Any(binding => Repetition.IsIn(binding.Value, loop))
            && !facts.Torch.HandsOut(loop, facts.Session.TorchSharp.IsModule)
            && IsTrained(model, facts)
            && !IsSwitchedBack(model, loop, facts)
            && StaysInEvaluation(place, model, loop, facts)
            ? loop
            : null;
    }

    /// <summary>Somewhere in the loop the same model is put into training mode, here or in a method of this type.</summary>
    private static bool IsSwitchedBack(ISymbol model, IOperation loop, TypeFacts facts)
    {
        var table = new ModeTable(model, facts);
        return facts.Torch.In(loop, TorchCall.TrainMode).Concat(facts.Torch.In(loop, TorchCall.SomeMode)).Any(use => use.Receiver is null || SymbolEqualityComparer.Default.Equals(use.Receiver, model))
            || facts.Torch.OwnCallsReaching(loop, TorchCall.TrainMode).Any(table.Trains);
    }

    /// <summary>Along the flow, some step of the optimizer comes after this place and before anything else switches the mode.</summary>
    private static bool StaysInEvaluation(IOperation place, ISymbol model, IOperation loop, TypeFacts facts)
    {
        if (facts.Owners.GraphOf(place) is not { } graph)
        {
            return false;
        }

        var table = new ModeTable(model, facts);
        return facts.CallsIn(loop).Any(call => facts.Torch.Does(call, TorchCall.OptimizerStep) && !table.Trains(call)
            && ModeTable.At(call, model, graph, facts) is var states && (states & ModeTable.Evaluation) != 0 && (states & StateTable.Unknown) == 0);
    }

    /// <summary>An optimizer holds the parameters of the model; a teacher stays in evaluation mode by intention.</summary>
    private static bool IsTrained(ISymbol model, TypeFacts facts)
    {
        var trained = facts.Torch.Trained;
        return trained.Count == 0
            ? facts.Torch.OfKind(TorchCall.EvalMode).Select(use => use.Receiver).Distinct(SymbolEqualityComparer.Default).Take(2).Count() == 1
            : trained.Contains(model);
    }
}
