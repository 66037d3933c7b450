using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules;

/// <summary>
/// A rule over the facts of one type. It looks three times: at each target once, cheaply at every operation on such a target, or at the declaration of the type, and with all facts at what caught its eye.
/// </summary>
internal abstract class TypeRule : IRule
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The library that the rule is about; it is left out of compilations that do not reference it.</summary>
    public virtual Library About => Library.Any;

    /// <summary>True when an operation with this target could be a finding, wherever it stands. Asked once for each target of a compilation.</summary>
    public virtual bool MayConcern(in Target target) => false;

    /// <summary>True when an operation whose target concerns the rule could be a finding where it stands, so that the facts of its type are worth gathering.</summary>
    public virtual bool IsTriggeredBy(in Glance glance) => true;

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
    public sealed override bool MayConcern(in Target target) => target.Use switch
    {
        TargetUse.Write => MayConcern(target.Written),
        TargetUse.Call => MayConcern(null) && MayChange(target.Called!),
        _ => false,
    };

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

    /// <summary>False for members of which the rule never reports a write; null stands for writes through calls, elements and variables.</summary>
    protected virtual bool MayConcern(ISymbol? written) => true;

    /// <summary>False for kinds of writes that the rule never reports.</summary>
    protected virtual bool MayMatter(IOperation operation) => true;

    private static bool MayChange(IMethodSymbol method) => ContentMutators.Changes(method) || method.Parameters.Any(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out);

    /// <summary>Reports the write unless it is legitimate.</summary>
    protected abstract void CheckViolation(AccessFact access, TypeFacts facts, TypeReport report);
}
