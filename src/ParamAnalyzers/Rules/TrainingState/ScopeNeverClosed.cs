using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.TrainingState;

/// <summary>PRM4005: a scope that nobody disposes switches gradients off for good.</summary>
internal sealed class ScopeNeverClosed() : TorchCallRule(TorchCall.GradientScope)
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM4005_ScopeNeverClosed;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation { Type: not null })
        {
            parent = parent.Parent;
        }

        var isLost = parent switch
        {
            IExpressionStatementOperation => true,
            ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } declarator } => !IsUsing(declarator) && !IsUsed(local, facts),
            _ => false,
        };
        if (isLost)
        {
            report.At(Descriptor, operation.NameLocation(), Evidence.KnownFrom("TorchSharp"), ((IInvocationOperation)operation).TargetMethod.Name);
        }
    }

    private static bool IsUsing(IOperation declarator) => declarator.AncestorsInStatement().Any(parent => parent is IUsingDeclarationOperation or IUsingOperation);

    /// <summary>Whoever mentions the scope again may dispose it or hand it on.</summary>
    private static bool IsUsed(ILocalSymbol local, TypeFacts facts) => facts.ReferencesTo(local).Any();
}
