using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2014: a learning rate follows a schedule; numbers that are set in the middle of the epochs are none.</summary>
internal sealed class LearningRateByHand() : MatrixRule(Role.Hyperparameter, Phases.Training | Phases.Other)
{
    /// <summary>Who looks for a rate tries a range of them.</summary>
    private static readonly WordSet SearchWords = new("find", "finder", "range", "search");

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2014_LearningRateByHand;

    protected override bool MayConcern(ISymbol? written) => written is not null && MemberVocabulary.IsLearningRate(written.Name);

    protected override void CheckViolation(AccessFact access, TypeFacts facts, TypeReport report)
    {
        if (access.Access == Access.Write
            && MemberVocabulary.IsLearningRate(access.Symbol.Name)
            && Repetition.Enclosing(access.Write.Operation).ToList() is { Count: > 0 } rounds
            && RateChange.IsByHand(access.Write.Operation, facts)
            && !SearchWords.HasWordOf(CallableNames.Of(access.Callable))
            && (access.Phases.IsSubsetOf(Phases.Training) || rounds.Exists(round => TrainsIn(round, facts)))
            && !TakenBack.IsTakenBack(access, facts))
        {
            report.At(Descriptor, access.Place.NameLocation(), access.Role.Evidence, access.Symbol.Name, access.CallableName);
        }
    }

    /// <summary>An epoch, by itself or by a method of this type that steps; a round that makes or restores what it trains is a whole training.</summary>
    private static bool TrainsIn(IOperation round, TypeFacts facts) =>
        facts.CallsIn(round).Any(call => facts.Session.Trains(call.TargetMethod) || facts.Session.TorchSharp.Classify(call) == TorchCall.OptimizerStep)
        || (facts.Torch.Trains(round) && !facts.Torch.Reaches(round, TorchCall.NewOptimizer) && !facts.Torch.Reaches(round, TorchCall.Restore)
            && !facts.InvocationsIn(round).Any(made => made is IObjectCreationOperation && facts.Session.TorchSharp.IsModule(made.Type)));
}
