using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>A literal that is a hyperparameter: a number of epochs, a step length, a tolerance, or what a local of a telling name starts with.</summary>
/// <param name="Literal">The literal.</param>
/// <param name="Meaning">What it is, in words.</param>
/// <param name="Name">The name that a property for it would have.</param>
internal readonly record struct MagicNumber(IOperation Literal, string Meaning, string Name)
{
    /// <summary>Below this, a threshold guards a division or a logarithm.</summary>
    private const double SmallestTolerance = 1e-8;
    private const double LargestTolerance = 0.5;
    private const double FewestRounds = 3;

    private static readonly WordSet StepWords = new("step", "rate", "eta", "lr", "alpha", "gain");

    private static readonly WordSet RoundWords = new("epoch", "epochs", "iteration", "iterations", "iter", "iters", "round", "rounds", "pass", "generation");

    public static IEnumerable<MagicNumber> In(BodyScan body, TypeFacts facts)
    {
        foreach (var operation in body.Operations)
        {
            if (operation.Kind is not (OperationKind.Loop or OperationKind.Conditional or OperationKind.VariableDeclarator or OperationKind.SimpleAssignment or OperationKind.CompoundAssignment or OperationKind.Invocation))
            {
                continue;
            }

            switch (operation)
            {
                case IForLoopOperation { Condition: { } condition } loop when IsRounds(loop, facts):
                    foreach (var number in Comparisons(condition).Select(comparison => RoundsIn(comparison, loop.Locals)).OfType<MagicNumber>())
                    {
                        yield return number;
                    }

                    break;
                case IWhileLoopOperation { Condition: { } condition }:
                    foreach (var number in Comparisons(condition).Select(comparison => RoundsIn(comparison, default) ?? ToleranceIn(comparison, BinaryOperatorKind.GreaterThan, BinaryOperatorKind.GreaterThanOrEqual)).OfType<MagicNumber>())
                    {
                        yield return number;
                    }

                    break;
                case IConditionalOperation conditional when Surroundings.Leaves(conditional.WhenTrue) && Surroundings.IsInLoop(conditional):
                    foreach (var number in Comparisons(conditional.Condition).Select(comparison => ToleranceIn(comparison, BinaryOperatorKind.LessThan, BinaryOperatorKind.LessThanOrEqual)).OfType<MagicNumber>())
                    {
                        yield return number;
                    }

                    break;
                case IVariableDeclaratorOperation { Initializer.Value: { } value, Symbol: var local } when MemberVocabulary.SuggestsHyperparameter(local.Name) && (IsTelling(value, out var literal) || (MemberVocabulary.IsLearningRate(local.Name) && Starts(value, out literal))) && !IsFloor(local, literal) && !MayBeGiven(local, facts):
                    yield return new MagicNumber(literal, $"the {local.Name} of this training", NameOf(local.Name));
                    break;
                case IInvocationOperation { TargetMethod: { Name: "Pow", ContainingType: { Name: "Math" or "MathF", ContainingNamespace.Name: "System" } } } power when power.Arguments.ArgumentFor(0)?.Value is { } share && IsShare(share) && power.Arguments.ArgumentFor(1) is { } exponent && MentionsRound(exponent) && IsShareOfSetting(power):
                    yield return new MagicNumber(share.Unwrap(), "the share by which a setting decays in each round", "Decay");
                    break;
                case IInvocationOperation call when LiteralSetting(call, facts) is { } forgotten:
                    yield return new MagicNumber(forgotten.Value.Unwrap(), $"the {forgotten.Parameter!.Name} of '{call.TargetMethod.Name}'", NameOf(forgotten.Parameter.Name));
                    break;
                case IAssignmentOperation assignment when IsStep(assignment, facts, out var rate):
                    yield return new MagicNumber(rate, "the length of a step", "LearningRate");
                    break;
            }
        }
    }

    /// <summary>A loop that runs over no data: its variable picks no element, and its body learns and does not try again what failed.</summary>
    private static bool IsRounds(IForLoopOperation loop, TypeFacts facts) =>
        !PicksElements(loop)
        && loop.Body is not IBlockOperation { Operations: [ITryOperation { Catches.IsEmpty: false }, ..] }
        && loop.Body.DescendantsAndSelf().Any(operation => operation is ILoopOperation
            || (operation is IInvocationOperation { TargetMethod.ContainingType: { } type } && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, facts.Type.OriginalDefinition))
            || (operation is IAssignmentOperation { Target: var target } && target.Unwrap() is IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation));

    /// <summary>The variable of the loop is an index, or an index is computed from it, <c>var pixel = y * width + x;</c>, or it picks by equality: <c>rows.Where(row => row.Class == i)</c>.</summary>
    private static bool PicksElements(IForLoopOperation loop)
    {
        var indices = new HashSet<ISymbol>(loop.Locals, SymbolEqualityComparer.Default);
        foreach (var operation in loop.Body.DescendantsAndSelf())
        {
            if (operation is IVariableDeclaratorOperation { Initializer.Value: { } value, Symbol: { Type: var type } computed } && type.IsIntegral() && Uses(value, indices))
            {
                indices.Add(computed);
            }

            if (operation switch
            {
                IArrayElementReferenceOperation element => element.Indices.Any(index => Uses(index, indices)),
                IPropertyReferenceOperation { Arguments.IsEmpty: false } indexer => indexer.Arguments.Any(argument => Uses(argument.Value, indices)),
                IImplicitIndexerReferenceOperation indexer => Uses(indexer.Argument, indices),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } comparison => IsPick(comparison.LeftOperand, comparison.RightOperand, indices) || IsPick(comparison.RightOperand, comparison.LeftOperand, indices),
                IForLoopOperation inner => inner.Before.Any(before => Uses(before, indices)) || (inner.Condition is { } condition && Uses(condition, indices)),
                _ => false,
            })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPick(IOperation index, IOperation of, HashSet<ISymbol> locals) =>
        index.Unwrap() is ILocalReferenceOperation { Local: var local } && locals.Contains(local) && of.Unwrap() is IMemberReferenceOperation { Instance: IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } };

    private static bool Uses(IOperation value, HashSet<ISymbol> locals) =>
        value.DescendantsAndSelf().Any(operation => operation is ILocalReferenceOperation { Local: var local } && locals.Contains(local));

    private static IEnumerable<IBinaryOperation> Comparisons(IOperation condition) => condition.DescendantsAndSelf().OfType<IBinaryOperation>();

    /// <summary>The bound of a comparison between a round and a literal.</summary>
    private static MagicNumber? RoundsIn(IBinaryOperation comparison, System.Collections.Immutable.ImmutableArray<ILocalSymbol> rounds) =>
        comparison.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.NotEquals
        && comparison.LeftOperand.Unwrap() is { Type: { } countedIn } counter && countedIn.IsIntegral()
        && (counter is ILocalReferenceOperation { Local: var local } && (rounds.IsDefault ? RoundWords.HasWordOf(local.Name) : rounds.Contains(local, SymbolEqualityComparer.Default))
            || (rounds.IsDefault && counter is IFieldReferenceOperation { Field: var field } && RoundWords.HasWordOf(field.Name)))
        && comparison.RightOperand.Unwrap() is ILiteralOperation literal && literal.TryGetNumber(out var number) && number >= FewestRounds
            ? new MagicNumber(literal, "the number of rounds", "Epochs")
            : null;

    private static MagicNumber? ToleranceIn(IBinaryOperation comparison, BinaryOperatorKind kind, BinaryOperatorKind orEqual) =>
        (comparison.OperatorKind == kind || comparison.OperatorKind == orEqual)
        && comparison.LeftOperand.Type is { } type && type.IsFloating()
        && Factors(comparison.RightOperand).OfType<ILiteralOperation>().FirstOrDefault(factor => factor.TryGetNumber(out var number) && number is > SmallestTolerance and < LargestTolerance) is { } literal
            ? new MagicNumber(literal, "the tolerance at which training stops", "Tolerance")
            : null;

    /// <summary>The literal is what holds when nobody sets anything: <c>var maxIter = 1000; if (options != null) maxIter = options.Iterations;</c></summary>
    private static bool MayBeGiven(ILocalSymbol local, TypeFacts facts) => facts.Values.Of(local).Any(binding => binding.Value.Unwrap() is IMemberReferenceOperation or IParameterReferenceOperation);

    /// <summary>Zero, one and two start a count; only a literal of the right kind is a setting.</summary>
    private static bool IsTelling(IOperation value, out IOperation literal)
    {
        literal = value.Unwrap();
        return literal is ILiteralOperation && literal.TryGetNumber(out var number) && number is not (0 or 1 or 2 or -1);
    }

    /// <summary>Next to nothing, so that a division does not fail: <c>var minRegularization = 1e-10;</c></summary>
    private static bool IsFloor(ILocalSymbol local, IOperation literal) => Words.Contains(local.Name, "min") && literal.TryGetNumber(out var number) && number < SmallestTolerance;

    /// <summary>A number from which the rate decays: <c>0.3 / Math.Sqrt(round + 1)</c></summary>
    private static bool Starts(IOperation value, out IOperation literal)
    {
        literal = value;
        return value.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide } product && !product.Descendants().Any(part => IsMember(part) || part is IInvocationOperation { TargetMethod.ContainingType.Name: not ("Math" or "MathF") }) && IsTelling(product.LeftOperand, out literal);
    }

    /// <summary><c>w -= 0.01 * g</c>: a learned parameter moves by a constant share of something.</summary>
    private static bool IsStep(IAssignmentOperation assignment, TypeFacts facts, out IOperation rate)
    {
        rate = assignment;
        var step = assignment switch
        {
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } compound => compound.Value,
            ISimpleAssignmentOperation { Value: var value, Target: var moved } when value.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum && StartsFrom(sum.LeftOperand, moved) => sum.RightOperand,
            _ => null,
        };
        if (step is null)
        {
            return false;
        }

        foreach (var factor in Factors(step).SelectMany(factor => FactorsBehind(factor, facts)))
        {
            if (factor.Unwrap() is ILiteralOperation literal && literal.TryGetNumber(out var number) && Math.Abs(number) is > SmallestTolerance and < 1 and not 0.5)
            {
                rate = literal;
                return facts.AccessesOf(assignment).Any(access => access.Role.Role == Role.LearnedParameter) || BecomesLearned(assignment.Target, facts);
            }
        }

        return false;
    }

    /// <summary>The factors of the number that is called a step, or of the product that a local holds: <c>var step = 0.05 * sign; w[i] += step * x[i];</c></summary>
    private static IEnumerable<IOperation> FactorsBehind(IOperation factor, TypeFacts facts) =>
        factor.Unwrap() is ILocalReferenceOperation { Local: var local } && facts.Values.OnlyValueOf(local) is { } value
        && (value.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } || (value.Unwrap() is ILiteralOperation && StepWords.HasWordOf(local.Name) && factor.Surrounding() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply }))
            ? Factors(value)
            : [factor];

    private static bool IsShare(IOperation value) => value.Unwrap() is ILiteralOperation && value.TryGetNumber(out var number) && number is > LargestTolerance and < 1;

    private static bool MentionsRound(IOperation exponent) => exponent.Descendants().Any(part => Variables.Of(part) is { Name: var name } and (ILocalSymbol or IParameterSymbol or IFieldSymbol) && RoundWords.HasWordOf(name));

    /// <summary><c>_radius * Math.Pow(0.95, epoch)</c></summary>
    private static bool IsShareOfSetting(IOperation power) =>
        power.Surrounding() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply, LeftOperand: var left, RightOperand: var right } && (IsMember(left) || IsMember(right));

    private static bool IsMember(IOperation value) => value.Unwrap() is IMemberReferenceOperation;

    /// <summary>The literal in a call of TorchSharp that is a hyperparameter, where the call makes an optimizer or takes another one from the settings; or null.</summary>
    private static IArgumentOperation? LiteralSetting(IInvocationOperation call, TypeFacts facts) =>
        TorchSharpSymbols.Owns(call.TargetMethod) && (IsOptimizerAsItStays(call, facts) || call.Arguments.Any(argument => argument.ArgumentKind == ArgumentKind.Explicit && MayBeSetting(argument) && IsMember(argument.Value)))
            ? call.Arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && MayBeSetting(argument) && IsTelling(argument.Value, out _))
            : null;

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

    private static bool MayBeSetting(IArgumentOperation argument) => argument.Parameter is { Name: var name, Type: var type } && type.WithoutNullable().IsNumeric() && MemberVocabulary.SuggestsHyperparameter(name);

    /// <summary>The local is what a learned member is assigned when training is done, <c>_weights = w;</c>, or what is added to one: <c>_limits.Add(limit);</c></summary>
    private static bool BecomesLearned(IOperation target, TypeFacts facts) =>
        Variables.Of(ArrayOf(target)) is ILocalSymbol local
        && (IsAssignedToLearned(local, facts) || facts.Calls.Any(call => call is { TargetMethod.Name: "Add", Instance: { } list } && call.Arguments.ArgumentThatIs(local) is not null && Variables.Of(list) is { } filled && facts.RoleOf(filled).Role == Role.LearnedParameter));

    private static bool IsAssignedToLearned(ILocalSymbol local, TypeFacts facts) =>
        facts.Members.Any(member => member is IFieldSymbol or IPropertySymbol
            && facts.Values.Of(member).Any(binding => binding.Value.Names(local))
            && facts.RoleOf(member).Role == Role.LearnedParameter);

    /// <summary>The new value is the old one and a step: <c>w = w - …</c></summary>
    private static bool StartsFrom(IOperation value, IOperation target) =>
        Variables.Of(ArrayOf(target)) is { } moved && value.Mentions(moved);

    /// <summary>The array of <c>w[i][j]</c>; the target itself where it is no element.</summary>
    private static IOperation ArrayOf(IOperation target)
    {
        while (target.Unwrap() is IArrayElementReferenceOperation element)
        {
            target = element.ArrayReference;
        }

        return target;
    }

    private static IEnumerable<IOperation> Factors(IOperation product)
    {
        var work = new Stack<IOperation>();
        work.Push(product);
        while (work.Count > 0)
        {
            var current = work.Pop().Unwrap();
            if (current is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide } binary)
            {
                work.Push(binary.LeftOperand);
                if (binary.OperatorKind == BinaryOperatorKind.Multiply)
                {
                    work.Push(binary.RightOperand);
                }
            }
            else
            {
                yield return current;
            }
        }
    }

    private static string NameOf(string local) => MemberVocabulary.IsLearningRate(local) ? "LearningRate" : local.AsPartOfName();
}
