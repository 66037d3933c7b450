using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>What becomes of a schedule that is created in a type.</summary>
internal static class ScheduleUse
{
    /// <summary>The local or private field that holds the schedule, or null when it is discarded or handed on at once.</summary>
    public static bool IsHeldBy(IOperation creation, out ISymbol? holder)
    {
        holder = null;
        var parent = creation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation { Type: not null } or ISwitchExpressionArmOperation or ISwitchExpressionOperation or ICoalesceOperation)
        {
            parent = parent.Parent;
        }

        switch (parent)
        {
            case IExpressionStatementOperation:
            case ISimpleAssignmentOperation { Target: IDiscardOperation }:
                return true;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                holder = local;
                return true;
            case ISimpleAssignmentOperation assignment when Variables.Of(assignment.Target) is ILocalSymbol or IFieldSymbol { DeclaredAccessibility: Accessibility.Private }:
                holder = Variables.Of(assignment.Target);
                return true;
            case IFieldInitializerOperation { InitializedFields: [{ DeclaredAccessibility: Accessibility.Private } field] }:
                holder = field;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Somebody steps the schedule, or somebody else is given it.</summary>
    public static bool IsUsed(ISymbol holder, TypeFacts facts) => facts.ReferencesTo(holder).Any(reference => !RawWrite.IsWholeTarget(reference) && !IsComparison(reference));

    /// <summary>Asking whether there is a schedule, what its rate is, or what it is called, does not step it.</summary>
    private static bool IsComparison(IOperation reference)
    {
        var parent = reference.Surrounding();
        return parent is IBinaryOperation or IIsPatternOperation
            || parent is IInvocationOperation { TargetMethod.Name: "get_last_lr" or "get_lr" or "Dispose" or nameof(GetType) or nameof(ToString) } call && call.Instance?.Unwrap() == reference;
    }
}
