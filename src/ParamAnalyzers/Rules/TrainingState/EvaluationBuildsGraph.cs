using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.TrainingState;

/// <summary>PRM4004: an evaluation that records gradients costs memory and time for nothing.</summary>
internal sealed class EvaluationBuildsGraph() : TorchCallRule(TorchCall.Forward)
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM4004_EvaluationBuildsGraph;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var forward = (IInvocationOperation)operation;
        if (facts.Owners.Of(forward) is not { } owner || (facts.Session.TorchSharp.IsModule(facts.Type) && !IsUseOfModule(forward, owner, facts)) || !ReferenceEquals(FirstUnneeded(owner, facts), forward))
        {
            return;
        }

        report.At(Descriptor, forward.NameLocation(), new Evidence(EvidenceKind.Origin, "evaluation"), CallableNames.Of(owner));
    }

    /// <summary>
    /// What a module computes may become a part of a loss, unless no tensor leaves the method: <c>(int Index, float Probability) Predict(Tensor image)</c>.
    /// A module that is frozen, or has nothing to train, records nothing.
    /// </summary>
    private static bool IsUseOfModule(IInvocationOperation forward, ISymbol owner, TypeFacts facts) =>
        Owners.MemberAround(owner) is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsOverride: false } method
        && EvaluationCode.IsEvaluation(owner, facts)
        && IsPlain(method.ReturnType)
        && method.Parameters.All(parameter => parameter.RefKind is RefKind.None or RefKind.In && (IsPlain(parameter.Type) || facts.Session.TorchSharp.IsTensor(parameter.Type)))
        && !facts.Writes.Any(write => facts.Owners.IsIn(write.Raw.Operation, method) || write.Symbol.Name == "requires_grad")
        && !facts.Calls.Any(call => call.TargetMethod.Name == "requires_grad_")
        && !facts.Torch.HandsOut(forward.Root(), facts.Session.TorchSharp.IsTensor)
        && facts.Session.Layers.OwnsParameters(forward.Instance?.Type);

    /// <summary>Numbers, texts and what the framework puts them into: nothing that holds a tensor.</summary>
    private static bool IsPlain(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType: var element } => IsPlain(element),
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.All(element => IsPlain(element.Type)),
        INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments, ContainingNamespace: { } space } => space.ToDisplayString().StartsWith("System", System.StringComparison.Ordinal) && arguments.All(IsPlain),
        _ => type.TypeKind == TypeKind.Enum || type.IsNumeric() || type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_String or SpecialType.System_Void,
    };

    /// <summary>One finding for a method: the first forward pass in it.</summary>
    private static IOperation? FirstUnneeded(ISymbol owner, TypeFacts facts) => facts.Once(nameof(FirstUnneeded), owner, () =>
        facts.Torch.UsesIn(owner).FirstOrDefault(use => use.Kind == TorchCall.Forward && use.Operation is IInvocationOperation forward && IsUnneeded(forward, owner, facts))?.Operation);

    private static bool IsUnneeded(IInvocationOperation forward, ISymbol owner, TypeFacts facts) =>
        !facts.Session.TorchSharp.IsLoss(forward.Instance?.Type) && IsEvaluation(forward, owner, facts) && !IsInScope(forward, owner, facts) && !IsWanted(forward, owner, facts);

    /// <summary>Somebody asks for gradients of the input, a helper may switch them off around a lambda, or a caller that trains gets the result.</summary>
    private static bool IsWanted(IInvocationOperation forward, ISymbol owner, TypeFacts facts) =>
        facts.Writes.Any(write => write.Symbol.Name == "requires_grad" && TorchSharpSymbols.Owns(write.Symbol) && write.Raw.Value?.Unwrap().ConstantValue is not { HasValue: true, Value: false } && facts.Owners.IsIn(write.Raw.Operation, owner))
        || facts.Owners.CallsIn(owner).Any(call => call.TargetMethod.Name is "requires_grad_" or "with_requires_grad" && TorchSharpSymbols.Owns(call.TargetMethod))
        || IsHandedOn(forward)
        || (owner is IMethodSymbol { ReturnType: var returned } && facts.Session.TorchSharp.IsTensor(returned) && facts.CallsTo(owner).Any(call => facts.Owners.Of(call) is { } caller && EvaluationCode.Trains(caller, facts)));

    private static bool IsHandedOn(IOperation forward) => forward.Ancestors().Any(parent =>
        parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType.Name: not ("Enumerable" or "ParallelEnumerable" or "List") }, Value: var value } && value.Unwrap() is IDelegateCreationOperation);

    /// <summary>The method evaluates by its name, or the model was put into evaluation mode on every way, and no gradient is asked for in the same loop or later.</summary>
    private static bool IsEvaluation(IInvocationOperation forward, ISymbol owner, TypeFacts facts)
    {
        if (!EvaluationCode.Trains(owner, facts))
        {
            return EvaluationCode.IsEvaluation(owner, facts) || IsInEvaluationMode(forward, facts);
        }

        var round = Repetition.Enclosing(forward).FirstOrDefault();
        return round is not null
            && !facts.Torch.Reaches(round, TorchCall.Backward)
            && IsInEvaluationMode(forward, facts);
    }

    private static bool IsInEvaluationMode(IInvocationOperation forward, TypeFacts facts)
    {
        if (forward.Instance is not { } receiver || Variables.Of(receiver) is not { } model || facts.Owners.GraphOf(forward) is not { } graph)
        {
            return false;
        }

        return ModeTable.At(forward, model, graph, facts) == ModeTable.Evaluation;
    }

    /// <summary>Gradients are off around the call, from a point before it in the same block, or around a call of its method.</summary>
    private static bool IsInScope(IInvocationOperation forward, ISymbol owner, TypeFacts facts) =>
        EvaluationCode.IsWithoutGradients(forward, facts)
        || EvaluationCode.MayBeWithoutGradients(forward, facts)
        || (owner is IMethodSymbol && facts.UsesOf(owner).Concat(facts.Owners.MemberOf(forward) is { } member ? facts.UsesOf(member) : []).Any(use => EvaluationCode.IsWithoutGradients(use, facts)))
        || EvaluationCode.IsCalledWithoutGradients(owner, facts);
}
