using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Modules;

/// <summary>PRM3015: what a load skips stays at its random start.</summary>
internal sealed class PartialLoadIgnored() : TorchCallRule(TorchCall.Restore)
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3015_PartialLoadIgnored;

    public override bool IsTriggeredBy(in Glance glance) =>
        base.IsTriggeredBy(glance)
        && ((IInvocationOperation)glance.Operation).Arguments.ArgumentFor("strict")?.Value.ConstantValue is { HasValue: true, Value: false };

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var load = (IInvocationOperation)operation;
        if (!IsGiven(load, "skip") && !IsGiven(load, "loadedParameters") && (load.TargetMethod.Name != "load_state_dict" || IsResultIgnored(load, facts)))
        {
            report.At(Descriptor, load.NameLocation(), Evidence.KnownFrom("TorchSharp"), load.TargetMethod.Name);
        }
    }

    /// <summary>The lists of names that were not found go nowhere, or into locals that nobody reads.</summary>
    private static bool IsResultIgnored(IInvocationOperation load, TypeFacts facts) => load.Parent switch
    {
        IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => !facts.ReferencesTo(local).Any(),
        IConversionOperation { Parent: IDeconstructionAssignmentOperation { Target: var target } } => AreUnread(target, facts),
        IDeconstructionAssignmentOperation { Target: var target } => AreUnread(target, facts),
        _ => false,
    };

    private static bool AreUnread(IOperation target, TypeFacts facts) => target.Descendants().All(part => part switch
    {
        ILocalReferenceOperation { IsDeclaration: true, Local: var local } => facts.ReferencesTo(local).All(reference => reference.Syntax == part.Syntax),
        IDiscardOperation or ITupleOperation => true,
        _ => false,
    });

    private static bool IsGiven(IInvocationOperation load, string parameter) =>
        load.Arguments.ArgumentFor(parameter) is { ArgumentKind: ArgumentKind.Explicit, Value: var value } && value.Unwrap().ConstantValue is not { HasValue: true, Value: null };
}
