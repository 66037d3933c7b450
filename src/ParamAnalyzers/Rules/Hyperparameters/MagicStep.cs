using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>Literals by which a learned parameter moves: <c>w -= 0.01 * g</c></summary>
internal static class MagicStep
{
    private static readonly WordSet Names = new("step", "rate", "eta", "lr", "alpha", "gain");

    private static readonly WordSet VelocityWords = new("velocity", "velocities", "momentum", "momenta");

    /// <summary>The constant share of something by which a learned parameter moves. A half belongs to the formula.</summary>
    public static MagicNumber? Of(IAssignmentOperation assignment, TypeFacts facts)
    {
        if (MomentumOf(assignment, facts) is { } momentum)
        {
            return new MagicNumber(momentum, "the share of the last step that is kept", "Momentum");
        }

        if (StepOf(assignment) is not { } step)
        {
            return null;
        }

        foreach (var factor in MagicNumber.Factors(step).SelectMany(factor => FactorsBehind(factor, facts)))
        {
            if (factor.Unwrap() is ILiteralOperation literal && literal.TryGetNumber(out var number) && Math.Abs(number) is > MagicNumber.Smallest and < 1 and not 0.5)
            {
                return MovesLearnedParameter(assignment, facts) ? new MagicNumber(literal, "the length of a step", "LearningRate") : null;
            }
        }

        return null;
    }

    /// <summary>The share of its old value with which a velocity begins: <c>velocity = 0.9 * velocity - step</c></summary>
    private static ILiteralOperation? MomentumOf(IAssignmentOperation assignment, TypeFacts facts) =>
        assignment is ISimpleAssignmentOperation { Target: var moved, Value: var value }
        && Variables.Of(ArrayOf(moved)) is { } velocity && VelocityWords.HasWordOf(velocity.Name)
        && value.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract, LeftOperand: var kept }
        && kept.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply, LeftOperand: var left, RightOperand: var right }
        && (left.Unwrap() as ILiteralOperation ?? right.Unwrap() as ILiteralOperation) is { } share && share.TryGetNumber(out var number) && number is > 0.5 and < 1
        && (Variables.Of(ArrayOf(left)) ?? Variables.Of(ArrayOf(right))) is { } before && SymbolEqualityComparer.Default.Equals(before, velocity)
        && facts.ReferencesTo(velocity).Any(use => use.AncestorsInStatement().OfType<IAssignmentOperation>().FirstOrDefault() is { } move && StepOf(move) is { } step && step.Mentions(velocity) && MovesLearnedParameter(move, facts))
            ? share
            : null;

    /// <summary>What is added to the old value, or taken from it: <c>w -= step</c>, <c>w = w - step</c></summary>
    private static IOperation? StepOf(IAssignmentOperation assignment) => assignment switch
    {
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } compound => compound.Value,
        ISimpleAssignmentOperation { Value: var value, Target: var moved } when value.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum && StartsFrom(sum.LeftOperand, moved) => sum.RightOperand,
        _ => null,
    };

    private static bool StartsFrom(IOperation value, IOperation target) =>
        Variables.Of(ArrayOf(target)) is { } moved && value.Mentions(moved);

    /// <summary>The factors of the number that is called a step, or of the product that a local holds: <c>var step = 0.05 * sign; w[i] += step * x[i];</c></summary>
    private static IEnumerable<IOperation> FactorsBehind(IOperation factor, TypeFacts facts) =>
        factor.Unwrap() is ILocalReferenceOperation { Local: var local } && facts.Values.OnlyValueOf(local) is { } value
        && (value.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } || (value.Unwrap() is ILiteralOperation && Names.HasWordOf(local.Name) && factor.Surrounding() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply }))
            ? MagicNumber.Factors(value)
            : [factor];

    private static bool MovesLearnedParameter(IAssignmentOperation assignment, TypeFacts facts) =>
        facts.AccessesOf(assignment).Any(access => access.Role.Role == Role.LearnedParameter)
        || (Variables.Of(ArrayOf(assignment.Target)) is ILocalSymbol local && (IsAssignedToLearned(local, facts) || IsAddedToLearned(local, facts) || (local.Type.HoldsElements() && IsGivenToAModel(local, facts))));

    /// <summary>The local is what a learned member is assigned when training is done: <c>_weights = w;</c></summary>
    private static bool IsAssignedToLearned(ILocalSymbol local, TypeFacts facts) =>
        facts.Members.Any(member => member is IFieldSymbol or IPropertySymbol
            && facts.Values.Of(member).Any(binding => binding.Value.Names(local))
            && facts.RoleOf(member).Role == Role.LearnedParameter);

    /// <summary>The local is added to a learned member: <c>_limits.Add(limit);</c></summary>
    private static bool IsAddedToLearned(ILocalSymbol local, TypeFacts facts) =>
        facts.Calls.Any(call => call is { TargetMethod.Name: "Add", Instance: { } list }
            && call.Arguments.ArgumentThatIs(local) is not null
            && Variables.Of(list) is { } filled && facts.RoleOf(filled).Role == Role.LearnedParameter);

    /// <summary>A model is made of the local: <c>return new LinearModel(w, b);</c></summary>
    private static bool IsGivenToAModel(ILocalSymbol local, TypeFacts facts) =>
        facts.Invocations.Any(call => call.Operation is IObjectCreationOperation { Type: INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } model } made
            && made.Arguments.ArgumentThatIs(local) is not null
            && facts.Session.Shapes.Of(model).Predicts);

    /// <summary>The array of <c>w[i][j]</c>; the target itself where it is no element.</summary>
    private static IOperation ArrayOf(IOperation target)
    {
        while (target.Unwrap() is IArrayElementReferenceOperation element)
        {
            target = element.ArrayReference;
        }

        return target;
    }
}
