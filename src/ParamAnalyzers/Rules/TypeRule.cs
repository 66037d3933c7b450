using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules;

/// <summary>
/// A rule over the facts of one type. It looks twice: cheaply at every operation, or at the declaration of the type, and with all facts at what caught its eye.
/// </summary>
internal abstract class TypeRule : IRule
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>True when the operation could be a finding, so that the facts of its type are worth gathering.</summary>
    public virtual bool IsTriggeredBy(in Glance glance) => false;

    /// <summary>Reports the operation unless the facts show that it is legitimate.</summary>
    /// <param name="operation">An operation by which the rule was triggered.</param>
    /// <param name="facts">The facts of the type.</param>
    /// <param name="report">Where findings go.</param>
    public virtual void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
    }
}

/// <summary>A rule about a type as a whole: what its members are and what all its bodies together do to them.</summary>
internal abstract class WholeTypeRule : TypeRule
{
    /// <summary>True when the declaration of the type, without any body, leaves room for a finding.</summary>
    public abstract bool MayConcern(TypeVisit visit);

    /// <summary>Reports what is wrong with the type.</summary>
    public abstract void CheckType(TypeFacts facts, TypeReport report);
}

/// <summary>
/// A cell of the matrix Role × Phase × Access: writes of one role that are wrong in some phases. The derived class says what is legitimate all the same, and reports the rest.
/// </summary>
/// <param name="role">The role that is written.</param>
/// <param name="phases">The phases in which that is wrong; a write is reported only when each of its phases is among them.</param>
internal abstract class MatrixRule(Role role, Phases phases) : TypeRule
{
    public sealed override bool IsTriggeredBy(in Glance glance) => MayMatter(glance.Operation) && glance.MayWrite(role, phases);

    public sealed override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        foreach (var access in facts.AccessesOf(operation))
        {
            if (access.Role.Role == role && access.Receiver != Receiver.Fresh && access.Phases.IsSubsetOf(phases))
            {
                CheckViolation(access, facts, report);
            }
        }
    }

    /// <summary>False for kinds of writes that the rule never reports.</summary>
    protected virtual bool MayMatter(IOperation operation) => true;

    /// <summary>Reports the write unless it is legitimate.</summary>
    protected abstract void CheckViolation(AccessFact access, TypeFacts facts, TypeReport report);
}
