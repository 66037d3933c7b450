using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2009: a setter that writes where nobody reads.</summary>
internal sealed class SettingHasNoEffect : TypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2009_SettingHasNoEffect;

    public override Library About => Library.TorchSharp;

    public override bool MayConcern(in Target target) => target switch
    {
        { Written: IPropertySymbol property } => HasNone(property, target.Session.Roles),
        { Called: not null } => target.Torch == TorchCall.NewSchedule,
        _ => false,
    };

    public override bool IsTriggeredBy(in Glance glance) => glance.Operation is
        IInvocationOperation
        or IAssignmentOperation { Target: IPropertyReferenceOperation { Instance: not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } };

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (operation is IAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } assignment)
        {
            var isOptimizer = facts.Session.TorchSharp.IsOptimizer(property.ContainingType);
            var reason = isOptimizer ? "it sets the default of groups that are added later; set it in each of 'ParamGroups'" : "the size was fixed when the layer was created; create another layer";
            report.At(Descriptor, assignment.Target.NameLocation(), Evidence.KnownFrom("TorchSharp"), property.Name, property.ContainingType.Name, reason);
        }
        else if (operation is IInvocationOperation schedule && schedule.Arguments.ArgumentFor("optimizer") is { } optimizer && IsLbfgs(optimizer.Value, facts))
        {
            report.At(Descriptor, schedule.Syntax.GetLocation(), Evidence.KnownFrom("TorchSharp"), schedule.TargetMethod.Name, "LBFGS", "LBFGS does not read the rate that a schedule sets; set its 'LearningRate'");
        }
    }

    private static bool HasNone(ISymbol member, RoleResolver roles) => roles.MayDeclare(member) && roles.KnowledgeOf(member.OriginalDefinition)?.Effect == Effect.None;

    private static bool IsLbfgs(IOperation optimizer, TypeFacts facts) =>
        optimizer.Unwrap().Type is { Name: "LBFGS" } || Flow.Tracing.TraceToSingle(facts.Values, optimizer)?.Type is { Name: "LBFGS" };
}
