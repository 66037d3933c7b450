using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.LearnedParameters;

/// <summary>A neuron or a layer sees no examples and predicts nothing, and is still told by its network to learn: <c>layer.UpdateWeights(learningRate)</c>.</summary>
internal static class PartsOfNetworks
{
    public static bool MayBe(TypeVisit visit) => !visit.IsTrainer && visit.Members.Any(MayBeLearned) && visit.Members.Any(IsUpdate);

    /// <summary>The weights and biases that the type itself changes when it is told to learn.</summary>
    public static IEnumerable<(ISymbol Member, RoleAssignment Role)> Learned(TypeFacts facts) => facts.Members.Where(MayBeLearned).SelectMany(member =>
        facts.WritesTo(member).Where(write => write.Receiver == Receiver.Own && IsUpdate(write.Raw.Callable)).Take(1).Select(update => (member, LearnedOrigins.AssignedBy(update))));

    private static bool MayBeLearned(ISymbol member) => LearnedMembers.IsCandidate(member) && Learners.IsWeight(member.Name) && !member.IsObsolete();

    private static bool IsUpdate(ISymbol member) => Learners.IsToldToLearn(member) && PhaseVocabulary.NamesWhatIsLearned(member.Name);
}
