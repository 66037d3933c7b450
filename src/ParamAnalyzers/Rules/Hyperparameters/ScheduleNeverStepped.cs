using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2004: a schedule that nobody steps changes nothing.</summary>
internal sealed class ScheduleNeverStepped() : TorchCallRule(TorchCall.NewSchedule)
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2004_ScheduleNeverStepped;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (ScheduleUse.IsHeldBy(operation, out var holder) && (holder is null || !ScheduleUse.IsUsed(holder, facts)))
        {
            report.At(Descriptor, operation.Syntax.GetLocation(), new Evidence(EvidenceKind.Origin, "created here"), holder?.Name ?? NameOf(operation));
        }
    }

    private static string NameOf(IOperation creation) => creation is IInvocationOperation call ? call.TargetMethod.Name : creation.Type?.Name ?? "The schedule";
}
