using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>The half of PRM2014 about a training that keeps its learning rate in a local.</summary>
internal sealed class RateVariableByHand : TypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2014_LearningRateByHand;

    public override bool MayConcern(in Target target) => target is { Use: TargetUse.Write, Symbol: null };

    public override bool IsTriggeredBy(in Glance glance) =>
        glance.Operation is IAssignmentOperation { Target: ILocalReferenceOperation { Local: { Name: var name, Type: var type } } } && type.IsFloating() && MemberVocabulary.IsLearningRate(name);

    /// <summary>A number that every round begins with is where its own rounds start from, and one that the rate is compared with, <c>if (lr &lt; 1e-6) lr = 1e-6;</c>, is a floor.</summary>
    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var (write, rate) = ((IAssignmentOperation)operation, ((ILocalReferenceOperation)((IAssignmentOperation)operation).Target).Local);
        if (facts.Owners.Of(write) is { } owner && facts.PhasesOf(owner).IsSubsetOf(Phases.Training) && facts.Session.Shapes.Of(facts.Type).IsTrainer
            && Repetition.Enclosing(write).FirstOrDefault() is { } round && !IsDeclaredIn(rate, round) && Surroundings.IsConditional(write, round) && Surroundings.QuestionFor(write, rate) is null
            && RateChange.IsByHand(write, facts))
        {
            report.At(Descriptor, write.Target.NameLocation(), new Evidence(EvidenceKind.Name, "by its name"), rate.Name, CallableNames.Of(owner));
        }
    }

    private static bool IsDeclaredIn(ILocalSymbol local, IOperation round) => local.DeclaringSyntaxReferences.Any(declaration => round.Syntax.Span.Contains(declaration.Span));
}
