using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2014: a learning rate follows a schedule; numbers that are set in the middle of the epochs are none.</summary>
internal sealed class LearningRateByHand() : MatrixRule(Role.Hyperparameter, Phases.Training | Phases.Other)
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2014_LearningRateByHand;

    protected override bool MayConcern(ISymbol? written) => written is not null && MemberVocabulary.IsLearningRate(written.Name);

    protected override void CheckViolation(AccessFact access, TypeFacts facts, TypeReport report)
    {
        if (access.Access == Access.Write
            && MemberVocabulary.IsLearningRate(access.Symbol.Name)
            && Repetition.Around(access.Write.Operation) is { } round
            && IsByHand(access.Write.Operation)
            && (access.Phases.IsSubsetOf(Phases.Training) || TrainsIn(round, facts))
            && !TakenBack.Is(access, facts))
        {
            report.At(Descriptor, access.Place.NameLocation(), access.Role.Evidence, access.Symbol.Name, access.CallableName);
        }
    }

    private static bool IsLearningRate(IOperation target) => target.Unwrap() is IMemberReferenceOperation { Member: var member } && MemberVocabulary.IsLearningRate(member.Name);

    /// <summary>
    /// A constant, or a step up. What shrinks by a factor decays, and what is computed from the epoch or from anything else follows a schedule as far as anyone can see.
    /// </summary>
    private static bool IsByHand(IOperation write) => write switch
    {
        ISimpleAssignmentOperation assignment => assignment.Value.Unwrap().ConstantValue.HasValue || (assignment.Value.Unwrap() is IBinaryOperation grown && Grows(grown.OperatorKind, grown.RightOperand) && SameMember(grown.LeftOperand, assignment.Target)),
        ICompoundAssignmentOperation compound => Grows(compound.OperatorKind, compound.Value),
        _ => false,
    };

    private static bool Grows(BinaryOperatorKind kind, IOperation by) => by.TryGetNumber(out var number) && kind switch
    {
        BinaryOperatorKind.Multiply => number > 1,
        BinaryOperatorKind.Divide => number is > 0 and < 1,
        BinaryOperatorKind.Add => number > 0,
        _ => false,
    };

    private static bool SameMember(IOperation left, IOperation right) =>
        left.Unwrap() is IMemberReferenceOperation one && right.Unwrap() is IMemberReferenceOperation other && SymbolEqualityComparer.Default.Equals(one.Member, other.Member);

    private static bool TrainsIn(IOperation round, TypeFacts facts) =>
        facts.Invocations.Any(call => call.Operation is IInvocationOperation invocation && Repetition.IsIn(invocation, round) && facts.Session.Trains(invocation.TargetMethod));
}
