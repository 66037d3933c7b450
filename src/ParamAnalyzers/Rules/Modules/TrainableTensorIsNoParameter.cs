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

/// <summary>PRM3011: registration makes a tensor a buffer, whatever gradients it wants.</summary>
internal sealed class TrainableTensorIsNoParameter : WholeTypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3011_TrainableTensorIsNoParameter;

    public override Library About => Library.TorchSharp;

    public override bool MayConcern(TypeVisit visit) => visit.IsModule && visit.Members.Any(member => IsPlainTensor(member, visit.Session.TorchSharp));

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        foreach (var tensor in facts.Members.Where(member => IsPlainTensor(member, facts.Session.TorchSharp)))
        {
            if (facts.Values.Of(tensor).Any(binding => binding.Kind == BindingKind.Value && (WantsGradients(binding.Value, facts) || IsToldToWantThem(tensor, binding.Value, facts))) && !IsRegisteredByName(tensor, facts))
            {
                report.At(Descriptor, tensor.Locations[0], new Evidence(EvidenceKind.Origin, "by its value"), tensor.Name);
            }
        }
    }

    private static bool IsPlainTensor(ISymbol member, TorchSharpSymbols torch) =>
        member is IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } or IPropertySymbol { IsStatic: false } && torch.IsTensor(member.ValueType()) && !torch.IsParameter(member.ValueType())
        && (member is not IPropertySymbol property || property.IsAutomatic());

    private static bool WantsGradients(IOperation value, TypeFacts facts) => (facts.Values.TraceToSingle(value) ?? value).DescendantsAndSelf().Any(part => part switch
    {
        IArgumentOperation { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: "requires_grad" or "requiresGrad" } argument => argument.Value.ConstantValue is { HasValue: true, Value: true } && argument.Parent is IInvocationOperation made && !facts.Session.TorchSharp.IsParameter(made.Type),
        IInvocationOperation { TargetMethod: { Name: "requires_grad_" or "with_requires_grad" } method } call => TorchSharpSymbols.Owns(method) && call.Arguments.All(argument => argument.Parameter?.Type.SpecialType != SpecialType.System_Boolean || argument.Value.ConstantValue is { HasValue: true, Value: true }),
        _ => false,
    });

    /// <summary>
    /// <c>scale.requires_grad = true;</c> when the object is made, said of the member or of the variable in which its value was made, which becomes no parameter, and nowhere taken back.
    /// What wants gradients later on is looked at, and not learned.
    /// </summary>
    private static bool IsToldToWantThem(ISymbol tensor, IOperation value, TypeFacts facts)
    {
        var made = facts.Values.TraceToSingle(value);
        var holder = made is null ? null : facts.Values.Locals.FirstOrDefault(local => facts.Values.OnlyValueOf(local)?.Unwrap() == made);
        bool IsTheTensor(IOperation? operation) => operation is not null && (operation.Names(tensor) || (holder is not null && operation.Names(holder)));
        var said = facts.Writes.Where(write => write.Symbol.Name == "requires_grad" && TorchSharpSymbols.Owns(write.Symbol) && IsTheTensor(write.Raw.Target.Unwrap().Instance()))
            .Select(write => (write.Raw.Operation, Value: write.Raw.Value?.Unwrap().ConstantValue.Value)).ToList();
        return said.Count > 0 && IsMadeWithTheObject(value, facts) && made is IInvocationOperation && !facts.Session.TorchSharp.IsParameter(made.Type)
            && !facts.ReferencesTo(tensor).Any(use => use.Surrounding() is IMemberReferenceOperation { Member.Name: "grad" })
            && said.TrueForAll(write => write.Value is true && (IsMadeWithTheObject(write.Operation, facts) || facts.Owners.AreSame(write.Operation, made!)))
            && !facts.Calls.Any(call => call.TargetMethod.Name == "requires_grad_" ? IsTheTensor(call.Instance) : call.TargetMethod.Name == "Parameter" && call.Arguments.Any(argument => IsTheTensor(argument.Value)))
            && !facts.Invocations.Any(call => call.Operation is IObjectCreationOperation { Type.Name: "Parameter" } creation && creation.Arguments.Any(argument => IsTheTensor(argument.Value)));
    }

    private static bool IsMadeWithTheObject(IOperation operation, TypeFacts facts) => facts.Owners.MemberOf(operation) is not IMethodSymbol { MethodKind: not MethodKind.Constructor };

    private static bool IsRegisteredByName(ISymbol tensor, TypeFacts facts) => facts.Invocations.Any(call =>
        call.Operation is IInvocationOperation { TargetMethod.Name: "register_parameter" or "Parameter" } register
        && register.Arguments.Any(argument => argument.Mentions(tensor)));
}
