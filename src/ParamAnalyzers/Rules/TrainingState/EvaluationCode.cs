using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.TrainingState;

/// <summary>Which methods measure or use a model and do not train it.</summary>
internal static class EvaluationCode
{
    private static readonly WordSet EvaluationWords = new(
        "test", "evaluate", "evaluation", "eval", "validate", "validation", "predict", "prediction", "infer", "inference", "score", "accuracy", "classify", "detect", "recognize", "generate");

    /// <summary>The name says so, and nothing in it, or in what it calls, computes gradients.</summary>
    public static bool IsEvaluation(ISymbol method, TypeFacts facts) =>
        (EvaluationWords.HasWordOf(CallableNames.Of(method)) || (method is IMethodSymbol { MethodKind: MethodKind.LocalFunction } && EvaluationWords.HasWordOf(CallableNames.Of(Owners.MemberAround(method)))))
        && !(Owners.MemberAround(method) is IMethodSymbol outer && TestCode.IsTest(outer))
        && !Trains(method, facts);

    public static bool Trains(ISymbol method, TypeFacts facts) =>
        facts.Torch.Reaches(method, TorchCall.Backward) || facts.Torch.Reaches(method, TorchCall.InputGradient) || facts.Torch.Reaches(method, TorchCall.OptimizerStep);

    /// <summary>Gradients are off around the place, from a point before it in the same block.</summary>
    public static bool IsWithoutGradients(IOperation place, TypeFacts facts) => facts.Owners.Of(place) is { } owner
        && facts.Torch.UsesIn(owner).Where(use => use.Kind is TorchCall.GradientScope or TorchCall.GradientSwitch).Select(use => use.Operation)
            .Concat(ScopesOpenedByHelpers(facts)[owner])
            .Any(scope => IsOpen(scope, place));

    /// <summary>Gradients may be off there as well because of an object: this one, <c>_quiet = no_grad();</c> in its constructor, or one that was made for it, <c>using var evaluation = new EvaluationScope(model);</c></summary>
    public static bool MayBeWithoutGradients(IOperation place, TypeFacts facts) =>
        facts.Torch.OfKind(TorchCall.GradientScope).Any(scope => Variables.HolderOf(scope.Operation) is IFieldSymbol or IPropertySymbol && facts.Owners.Of(scope.Operation) is not IMethodSymbol { MethodKind: not MethodKind.Constructor })
        || (facts.Owners.Of(place) is { } owner && ScopesThatAreObjects(facts)[owner].Any(scope => IsOpen(scope, place)));

    private static ILookup<ISymbol?, IOperation> ScopesThatAreObjects(TypeFacts facts) => facts.Once(nameof(ScopesThatAreObjects), () =>
        facts.Invocations.Select(call => call.Operation)
            .Where(operation => operation is IObjectCreationOperation { Type: INamedTypeSymbol created } && GradientFreeCalls.OpensScope(created, operation.Syntax))
            .ToLookup(facts.Owners.Of, SymbolEqualityComparer.Default));

    private static bool IsOpen(IOperation scope, IOperation place) => scope.Syntax.SpanStart < place.Syntax.SpanStart && BlockAround(scope) is { } block && Repetition.IsIn(place, block);

    /// <summary>The calls of helpers that switch gradients off until what they return is disposed, by the method in which they stand.</summary>
    private static ILookup<ISymbol?, IInvocationOperation> ScopesOpenedByHelpers(TypeFacts facts) => facts.Once(nameof(ScopesOpenedByHelpers), () =>
        facts.Calls
            .Where(call => GradientFreeCalls.OpensScope(call.TargetMethod) || (call.TargetMethod.ReturnType.Name == "IDisposable" && facts.Owners.IsOwn(call) && facts.Torch.Reaches(call.TargetMethod.OriginalDefinition, TorchCall.GradientScope)))
            .ToLookup(facts.Owners.Of, SymbolEqualityComparer.Default));

    /// <summary>The method leaves it to its callers to switch gradients off, and somewhere in the compilation one does.</summary>
    public static bool IsCalledWithoutGradients(ISymbol owner, TypeFacts facts) =>
        Owners.MemberAround(owner) is IMethodSymbol { DeclaredAccessibility: not Accessibility.Private } method && facts.Session.GradientFreeCalls.Contains(method);

    private static IOperation? BlockAround(IOperation scope) => scope.Ancestors().FirstOrDefault(parent => parent is IBlockOperation or IUsingOperation);
}
