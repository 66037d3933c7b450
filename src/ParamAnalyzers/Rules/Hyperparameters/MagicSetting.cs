using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>Literals under the name of a setting: what a local starts with, an argument of TorchSharp, the share by which a setting decays.</summary>
internal static class MagicSetting
{
    private const double SmallestShare = 0.5;

    /// <summary>What a rate is called in formulas.</summary>
    private static readonly string[] RateNames = ["eta", "alpha", "rate"];

    public static MagicNumber? Of(IVariableDeclaratorOperation declarator, TypeFacts facts) =>
        declarator is { Initializer.Value: { } value, Symbol: var local } && MemberVocabulary.SuggestsHyperparameter(local.Name)
        && (Telling(value) ?? (MemberVocabulary.IsLearningRate(local.Name) ? StartOf(value) : null)) is { } literal
        && !IsFloor(local, literal) && !MayBeGiven(local, facts) && !facts.ReferencesTo(local).All(RawWrite.IsWholeTarget)
            ? new MagicNumber(literal, $"the {local.Name} of this training", NameOf(local.Name))
            : null;

    /// <summary>The share that is left of a learning rate after each round, <c>rate *= 0.97;</c>; one that is a member is on a schedule already.</summary>
    public static MagicNumber? Of(IAssignmentOperation assignment, TypeFacts facts) =>
        Variables.Of(assignment.Target) is ILocalSymbol rate && (MemberVocabulary.IsLearningRate(rate.Name) || (RateNames.Contains(rate.Name, StringComparer.OrdinalIgnoreCase) && StartsAtASetting(rate, facts)))
        && ShareLeftBy(assignment) is { } share && IsShare(share) && Surroundings.IsInLoop(assignment) && IsMultipliedOrGiven(rate, assignment, facts) && !EndsBy(rate, assignment)
            ? DecayBy(share)
            : null;

    public static MagicNumber? Of(IInvocationOperation call, TypeFacts facts) => call switch
    {
        _ when ShareOfRounds(call) is { } share => DecayBy(share),
        _ when ForgottenArgument(call, facts) is { Parameter: { } parameter } argument => new MagicNumber(argument.Value.Unwrap(), $"the {parameter.Name} of '{call.TargetMethod.Name}'", NameOf(parameter.Name)),
        _ => null,
    };

    /// <summary><c>var eta = _eta;</c>, and not the rate of something else.</summary>
    private static bool StartsAtASetting(ILocalSymbol local, TypeFacts facts) => facts.Values.Of(local).Any(binding => IsMember(binding.Value) && Variables.Of(binding.Value) is { Name: var name } && (name.TrimStart('_').Equals(local.Name, StringComparison.OrdinalIgnoreCase) || MemberVocabulary.IsLearningRate(name)));

    /// <summary>Steps are made with it; a rate that is only shown makes none.</summary>
    private static bool IsMultipliedOrGiven(ILocalSymbol rate, IAssignmentOperation decay, TypeFacts facts) => facts.ReferencesTo(rate).Any(use =>
        !decay.Syntax.Span.Contains(use.Syntax.Span) && use.Surrounding() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } });

    /// <summary>A search that goes back until the step is short enough: <c>while (Loss(alpha) > loss) alpha *= 0.8;</c></summary>
    private static bool EndsBy(ILocalSymbol rate, IAssignmentOperation decay) => Repetition.Around(decay) is IWhileLoopOperation { Condition: { } condition } && condition.Mentions(rate);

    private static MagicNumber DecayBy(ILiteralOperation share) => new(share, "the share by which a setting decays in each round", "Decay");

    private static bool IsShare(ILiteralOperation literal) => literal.TryGetNumber(out var number) && number is > SmallestShare and < 1;

    /// <summary>The literal with which the target is multiplied, or null.</summary>
    private static ILiteralOperation? ShareLeftBy(IAssignmentOperation assignment) => assignment switch
    {
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Multiply, Value: var share } => share.Unwrap() as ILiteralOperation,
        ISimpleAssignmentOperation { Target: var target, Value: var value } when value.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply, LeftOperand: var left, RightOperand: var right } =>
            Variables.AreSame(left, target) ? right.Unwrap() as ILiteralOperation
            : Variables.AreSame(right, target) ? left.Unwrap() as ILiteralOperation
            : null,
        _ => null,
    };

    /// <summary>Zero, one and two start a count; only a literal of the right kind is a setting.</summary>
    private static ILiteralOperation? Telling(IOperation value) =>
        value.Unwrap() is ILiteralOperation literal && literal.TryGetNumber(out var number) && number is not (0 or 1 or 2 or -1) ? literal : null;

    /// <summary>A number from which the rate decays, <c>0.3 / Math.Sqrt(round + 1)</c>, and no share of another rate.</summary>
    private static ILiteralOperation? StartOf(IOperation value) =>
        value.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide } product
        && !product.Descendants().Any(part => IsMember(part) || (Variables.Of(part) is { } given && MemberVocabulary.IsLearningRate(given.Name)) || part is IInvocationOperation { TargetMethod.ContainingType.Name: not ("Math" or "MathF") })
            ? Telling(product.LeftOperand)
            : null;

    /// <summary>Next to nothing, so that a division does not fail: <c>var minRegularization = 1e-10;</c></summary>
    private static bool IsFloor(ILocalSymbol local, IOperation literal) => Words.Contains(local.Name, "min") && literal.TryGetNumber(out var number) && number < MagicNumber.Smallest;

    /// <summary>The literal is what holds when nobody sets anything: <c>var maxIter = 1000; if (options != null) maxIter = options.Iterations;</c></summary>
    private static bool MayBeGiven(ILocalSymbol local, TypeFacts facts) => facts.Values.Of(local).Any(binding => binding.Value.Unwrap() is IMemberReferenceOperation or IParameterReferenceOperation);

    /// <summary>The share in <c>_radius * Math.Pow(0.95, epoch)</c>, or null.</summary>
    private static ILiteralOperation? ShareOfRounds(IInvocationOperation call) =>
        call.TargetMethod is { Name: "Pow", ContainingType: { Name: "Math" or "MathF", ContainingNamespace.Name: "System" } }
        && call.Arguments.ArgumentFor(0)?.Value.Unwrap() is ILiteralOperation share && IsShare(share)
        && call.Arguments.ArgumentFor(1) is { } exponent && exponent.Descendants().Any(part => Variables.Of(part) is { Name: var name } and (ILocalSymbol or IParameterSymbol or IFieldSymbol) && MagicBound.IsRound(name))
        && call.Surrounding() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply, LeftOperand: var left, RightOperand: var right } && (IsMember(left) || IsMember(right))
            ? share
            : null;

    private static bool IsMember(IOperation value) => value.Unwrap() is IMemberReferenceOperation;

    /// <summary>The literal in a call of TorchSharp that is a hyperparameter, where the call makes an optimizer or takes another one from the settings; or null.</summary>
    private static IArgumentOperation? ForgottenArgument(IInvocationOperation call, TypeFacts facts) =>
        TorchSharpSymbols.Owns(call.TargetMethod) && (IsOptimizerAsItStays(call, facts) || call.Arguments.Any(argument => IsSetting(argument) && IsMember(argument.Value)))
            ? call.Arguments.FirstOrDefault(argument => IsSetting(argument) && Telling(argument.Value) is not null)
            : null;

    private static bool IsSetting(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { Name: var name, Type: var type } } && type.WithoutNullable().IsNumeric() && MemberVocabulary.SuggestsHyperparameter(name);

    /// <summary>An optimizer of a training that is given other settings; and whose groups nobody sets: neither by hand, nor by a schedule that begins with a rate of its own, nor by what was saved.</summary>
    private static bool IsOptimizerAsItStays(IInvocationOperation call, TypeFacts facts) =>
        facts.Session.TorchSharp.IsOptimizer(call.TargetMethod.ReturnType)
        && facts.Owners.MemberOf(call) is IMethodSymbol training && training.Parameters.Any(given => given.Type.IsNumeric() && MemberVocabulary.SuggestsHyperparameter(given.Name))
        && !call.Ancestors().Any(parent => parent is ICoalesceOperation or ICoalesceAssignmentOperation)
        && Variables.HolderOf(call) is { } optimizer
        && !facts.ReferencesTo(optimizer).Any(reference => reference.Surrounding() switch
        {
            IMemberReferenceOperation { Member.Name: "ParamGroups" } => true,
            IInvocationOperation { TargetMethod.Name: "load_state_dict" } => true,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "OneCycleLR" or "CyclicLR" } } => true,
            _ => false,
        });

    private static string NameOf(string local) => MemberVocabulary.IsLearningRate(local) ? "LearningRate" : local.AsPartOfName();
}
