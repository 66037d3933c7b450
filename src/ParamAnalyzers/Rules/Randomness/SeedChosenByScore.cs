using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Options;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>PRM1002 and, where a setting varies with the seed, PRM1001: the best of several seeds is the luckiest one.</summary>
internal sealed class SeedChosenByScore : TypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1002_SeedChosenByScore;

    public override bool IsTriggeredBy(in Glance glance)
    {
        foreach (var sink in SeedSink.Of(glance.Operation, glance.Session.Roles))
        {
            if (!sink.Value.ConstantValue.HasValue && Repetition.Around(glance.Operation) is not null)
            {
                return true;
            }
        }

        return false;
    }

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        foreach (var sink in SeedSink.Of(operation, facts.Session.Roles))
        {
            for (var round = Repetition.Around(operation); round is not null; round = Repetition.Around(round))
            {
                if (VariesWith(sink.Value, round, facts) && Selection.KeepsBest(round) && Trains(round, facts) && !IsAllowed(round, facts))
                {
                    report.At(Descriptor, sink.Place, new Evidence(EvidenceKind.Origin, "varies in the loop", round.Syntax.GetLocation()), sink.Seed.Name);
                    break;
                }
            }
        }
    }

    /// <summary>The seed is the variable of the loop, or is made of it.</summary>
    private static bool VariesWith(IOperation seed, IOperation round, TypeFacts facts) => seed.DescendantsAndSelf().Any(operation =>
        operation is ILocalReferenceOperation or IParameterReferenceOperation
        && BindingCollector.Target(operation) is { } symbol
        && (IsVariableOf(symbol, round) || facts.Values.Of(symbol).Any(binding => binding.Value.DescendantsAndSelf().Any(part => BindingCollector.Target(part) is { } source && IsVariableOf(source, round)))));

    private static bool IsVariableOf(ISymbol symbol, IOperation round) => round switch
    {
        IForEachLoopOperation or IForLoopOperation => ((ILoopOperation)round).Locals.Contains(symbol, SymbolEqualityComparer.Default),
        IAnonymousFunctionOperation lambda => lambda.Symbol.Parameters.Contains(symbol, SymbolEqualityComparer.Default),
        IWhileLoopOperation loop => loop.Body.DescendantsAndSelf().Any(operation => operation is IIncrementOrDecrementOperation increment && SymbolEqualityComparer.Default.Equals(BindingCollector.Target(increment.Target), symbol)),
        _ => false,
    };

    private static bool Trains(IOperation round, TypeFacts facts) =>
        facts.Invocations.Any(call => Repetition.IsIn(call.Operation, round) && call.Operation is IInvocationOperation invocation && facts.Session.Trains(invocation.TargetMethod));

    /// <summary>A team may let validation data choose a seed; test data never may.</summary>
    private static bool IsAllowed(IOperation round, TypeFacts facts) =>
        facts.Session.NamesFor(facts.Type).SeedPolicyAllowsValidation
        && !facts.Invocations.Any(call => Repetition.IsIn(call.Operation, round)
            && call.Operation is IInvocationOperation evaluation
            && facts.Session.MlNet.Classify(evaluation.TargetMethod) == MlNetCall.Evaluate
            && evaluation.Arguments.ArgumentFor(evaluation.Instance is null ? 1 : 0) is { } data
            && facts.Origins.Of(data.Value).Part is DataPart.Test);
}
