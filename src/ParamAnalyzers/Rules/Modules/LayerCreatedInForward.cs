using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Modules;

/// <summary>PRM3012: a layer that is new on every forward pass never learns.</summary>
internal sealed class LayerCreatedInForward : TypeRule
{
    private const int DeepestCall = 3;

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3012_LayerCreatedInForward;

    public override Library About => Library.TorchSharp;

    public override bool MayConcern(in Target target) => (target.Created ?? ReturnedBy(target.Called)) is { } created && HasWeights(created, target.Session);

    public override bool IsTriggeredBy(in Glance glance) => Created(glance.Operation, glance.Session) is not null;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (Created(operation, facts.Session) is { } layer
            && facts.Session.TorchSharp.IsModule(facts.Type)
            && facts.Owners.MemberOf(operation) is IMethodSymbol member && RunsInForward(member, facts, DeepestCall)
            && !IsKept(operation, facts))
        {
            report.At(Descriptor, operation.Syntax.GetLocation(), new Evidence(EvidenceKind.Origin, "in forward"), layer.Name);
        }
    }

    /// <summary>The forward pass itself, or a private member that only forward passes call or read, and keep nothing of.</summary>
    private static bool RunsInForward(IMethodSymbol member, TypeFacts facts, int depth)
    {
        if (member is { Name: "forward", IsOverride: true })
        {
            return true;
        }

        var callers = depth == 0 || member.DeclaredAccessibility != Accessibility.Private ? []
            : (member is { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } ? facts.ReferencesTo(property) : facts.CallsTo(member)).ToList();
        return callers.Count > 0 && callers.TrueForAll(call => !IsKept(call, facts) && facts.Owners.MemberOf(call) is IMethodSymbol caller && RunsInForward(caller, facts, depth - 1));
    }

    /// <summary>The module with parameters, or the parameter, that the operation creates.</summary>
    private static ITypeSymbol? Created(IOperation operation, Session session)
    {
        var created = operation switch
        {
            IObjectCreationOperation { Type: { } type } => type,
            IInvocationOperation call => ReturnedBy(call.TargetMethod),
            _ => null,
        };
        return created is not null && HasWeights(created, session) && (session.TorchSharp.IsParameter(created) || !IsWithoutWeights(operation)) ? created : null;
    }

    /// <summary>What a factory of the library returns.</summary>
    private static ITypeSymbol? ReturnedBy(IMethodSymbol? factory) => factory is { IsStatic: true, IsExtensionMethod: false } && TorchSharpSymbols.Owns(factory) ? factory.ReturnType : null;

    private static bool HasWeights(ITypeSymbol created, Session session) => session.TorchSharp.IsParameter(created) || (session.TorchSharp.IsModule(created) && session.Layers.OwnsParameters(created));

    /// <summary>A normalization that is told to have no weights and no statistics; for some that is the default.</summary>
    private static bool IsWithoutWeights(IOperation creation)
    {
        var arguments = creation.Arguments();
        return (arguments.ArgumentFor("affine") ?? arguments.ArgumentFor("elementwise_affine")) is { Value.ConstantValue: { HasValue: true, Value: false } }
            && arguments.ArgumentFor("track_running_stats") is not { Value.ConstantValue: { HasValue: true, Value: true } };
    }

    /// <summary>Nothing around the statement, up to the forward pass, decides whether it runs.</summary>
    private static bool IsOnEveryPass(IOperation statement, TypeFacts facts, int depth)
    {
        for (var (inner, parent) = (statement, statement.Parent); parent is not null; (inner, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IBlockOperation block when block.Operations.TakeWhile(before => !ReferenceEquals(before, inner)).Any(before => before.DescendantsAndSelf().Any(operation => operation is IReturnOperation && !IsInFunction(operation, before))):
                case IConditionalOperation or ILoopOperation or ISwitchOperation or ISwitchExpressionOperation or ICoalesceOperation or ICoalesceAssignmentOperation or IConditionalAccessOperation or ITryOperation:
                    return false;
                case ILocalFunctionOperation function:
                    var calls = facts.CallsTo(function.Symbol).ToList();
                    return depth > 0 && calls.Count > 0 && calls.TrueForAll(call => IsOnEveryPass(call, facts, depth - 1));
                case IVariableDeclaratorOperation { Symbol: var held } when inner.DescendantsAndSelf().Any(operation => operation is IAnonymousFunctionOperation):
                    return depth > 0 && facts.ReferencesTo(held).All(reference => reference.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call && IsOnEveryPass(call, facts, depth - 1));
            }
        }

        return facts.Owners.MemberOf(statement) is IMethodSymbol { Name: "forward", IsOverride: true };
    }

    private static bool IsInFunction(IOperation operation, IOperation statement)
    {
        for (var parent = operation; !ReferenceEquals(parent, statement) && parent is not null; parent = parent.Parent)
        {
            if (parent is ILocalFunctionOperation or IAnonymousFunctionOperation)
            {
                return true;
            }
        }

        return statement is ILocalFunctionOperation;
    }

    /// <summary>A layer that is made once, when its size is known, is kept in a field.</summary>
    private static bool IsKept(IOperation creation, TypeFacts facts)
    {
        for (var parent = creation.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            switch (parent)
            {
                // On every pass anew, a field keeps nothing either.
                case ISimpleAssignmentOperation { Parent: IExpressionStatementOperation statement } when IsOnEveryPass(statement, facts, DeepestCall):
                    return false;
                case ISimpleAssignmentOperation assignment:
                    return Variables.Of(assignment.Target) is IFieldSymbol or IPropertySymbol;
                case ICoalesceAssignmentOperation:
                    return true;
            }
        }

        return false;
    }
}
