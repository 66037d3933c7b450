using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2005: a schedule follows the optimizer, round by round.</summary>
internal sealed class ScheduleSteppedInWrongPlace() : TorchCallRule(TorchCall.ScheduleStep)
{
    /// <summary>The property of a finding that says what is wrong with the place.</summary>
    public const string Place = nameof(Place);

    /// <summary>In front of the optimizer.</summary>
    public const string TooEarly = nameof(TooEarly);

    /// <summary>Behind the last round, once more than the rounds.</summary>
    public const string TooLate = nameof(TooLate);

    /// <summary>Behind the last round, and in none of them.</summary>
    public const string Outside = nameof(Outside);

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2005_ScheduleSteppedInWrongPlace;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var step = (IInvocationOperation)operation;
        if (step.Instance is { } receiver && Variables.Of(receiver) is { } schedule && ReasonFor(step, schedule, facts) is var (place, reason))
        {
            report.At(Descriptor, step.NameLocation(), new Evidence(EvidenceKind.Origin, reason), ImmutableDictionary<string, string?>.Empty.Add(Place, place), schedule.Name, reason);
        }
    }

    private static (string? Place, string Reason)? ReasonFor(IInvocationOperation step, ISymbol schedule, TypeFacts facts)
    {
        if (Repetition.Enclosing(step).FirstOrDefault() is not { } loop)
        {
            return PlaceBehindTheRounds(step, schedule, facts) is { } place ? (place, "after the last round of training, where nobody uses the rate any more")
                : RoundOf(step, facts) is { } round && !IsConditional(step, round) && IsBeforeEveryStep(step, round, facts) ? (TooEarly, "before the optimizer, so the first learning rate is never used")
                : null;
        }

        if (!facts.Torch.Reaches(loop, TorchCall.OptimizerStep))
        {
            return facts.Torch.Reaches(loop, TorchCall.Backward) && !facts.Torch.HandsOut(loop, facts.Session.TorchSharp.IsOptimizer) && !facts.Torch.OfKind(TorchCall.OptimizerStep).Any()
                ? (null, "and the optimizer is not, so nothing learns") : null;
        }

        return !IsConditional(step, loop) && !facts.Torch.HandsOut(loop, facts.Session.TorchSharp.IsOptimizer) && IsBeforeEveryStep(step, loop, facts)
            ? (TooEarly, "before the optimizer, so the first learning rate is never used") : null;
    }

    /// <summary>The body of a method that is called in a loop: one round of it.</summary>
    private static IOperation? RoundOf(IOperation step, TypeFacts facts)
    {
        if (!Repetition.AllAround(step, facts).Any() || facts.Owners.Of(step) is not { } owner || !facts.Torch.Reaches(owner, TorchCall.OptimizerStep))
        {
            return null;
        }

        var body = step;
        while (body.Parent is not null and not (IMethodBodyBaseOperation or ILocalFunctionOperation))
        {
            body = body.Parent;
        }

        return facts.Torch.HandsOut(body, facts.Session.TorchSharp.IsOptimizer) ? null : body;
    }

    /// <summary>
    /// Behind the last loop that trains, with no step of an optimizer left: once more than the rounds, or for the only time where the schedule is created in the same method.
    /// </summary>
    private static string? PlaceBehindTheRounds(IInvocationOperation step, ISymbol schedule, TypeFacts facts)
    {
        var loops = facts.Calls
            .Where(call => call.Syntax.SyntaxTree == step.Syntax.SyntaxTree && call.Syntax.Span.End < step.Syntax.SpanStart && TakesAStep(call, facts) && facts.Owners.AreSame(call, step))
            .SelectMany(Repetition.Enclosing)
            .Where(loop => loop.Syntax.Span.End <= step.Syntax.SpanStart)
            .ToList();
        var isStepped = loops.Exists(loop => facts.Torch.Reaches(loop, TorchCall.ScheduleStep));
        var trainsLater = facts.Invocations.Any(call => call.Operation is IInvocationOperation later && later.Syntax.SpanStart > step.Syntax.SpanStart
            && facts.Owners.AreSame(later, step) && TakesAStep(later, facts));
        return loops.Count == 0 || trainsLater ? null
            : isStepped ? TooLate
            : IsCreatedBeside(schedule, step, facts) ? Outside
            : null;
    }

    private static bool IsCreatedBeside(ISymbol schedule, IOperation step, TypeFacts facts) => schedule is ILocalSymbol
        && facts.Torch.OfKind(TorchCall.NewSchedule).Any(use => facts.Owners.AreSame(use.Operation, step) && facts.Values.Of(schedule).Any(binding => binding.Value.DescendantsAndSelf().Contains(use.Operation)))
        && !facts.ReferencesTo(schedule).Any(reference => reference.Parent is IArgumentOperation or IReturnOperation);

    private static bool TakesAStep(IInvocationOperation call, TypeFacts facts) =>
        facts.Torch.Does(call, TorchCall.OptimizerStep)
        || (facts.Session.TorchSharp.Classify(call) == TorchCall.None && call.Arguments.Any(argument => facts.Session.TorchSharp.IsOptimizer(argument.Value.Unwrap().Type)));

    private static bool IsBeforeEveryStep(IInvocationOperation step, IOperation loop, TypeFacts facts) => facts.CallsIn(loop)
        .Where(call => TakesAStep(call, facts))
        .All(call => call.Syntax.SpanStart > step.Syntax.Span.End);

    /// <summary><c>if (epoch &gt; 0) schedule.step();</c> knows what it does.</summary>
    private static bool IsConditional(IOperation step, IOperation loop) =>
        step.Ancestors().TakeWhile(parent => !ReferenceEquals(parent, loop)).Any(parent => parent is IConditionalOperation or ISwitchOperation);
}
