using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>Tells the schedule of a learning rate from numbers that somebody sets in the middle of the epochs.</summary>
internal static class RateChange
{
    private static readonly WordSet GrowthWords = new("increase", "increment", "grow", "growth", "raise", "accelerate", "acceleration", "boost", "kick", "bump", "spike", "speed", "up");

    private static readonly WordSet WarmUpWords = new("warm", "warmup", "ramp", "rampup");

    /// <summary>
    /// A constant, a step up, chance, what somebody types in, or one of two in turn. What shrinks by a factor decays, and what is computed from the epoch or from anything else follows a schedule as far as anyone can see.
    /// </summary>
    public static bool IsByHand(IOperation write, TypeFacts facts) => write switch
    {
        ISimpleAssignmentOperation assignment when IsDrawn(assignment.Value) || IsTypedIn(assignment.Value, facts) || IsInTurn(assignment.Value, facts) => true,
        ISimpleAssignmentOperation assignment => assignment.Value.Unwrap().ConstantValue.HasValue
            || IsNamedGrowth(assignment.Value) || GoesBothWays(assignment)
            || Choices(assignment.Value, facts).Any(value => value.Unwrap() is IBinaryOperation grown && Grows(grown.OperatorKind, grown.RightOperand) && Variables.AreSame(grown.LeftOperand, assignment.Target)),
        ICompoundAssignmentOperation compound => !WarmsUp(compound) && Choices(compound.Value, facts).Any(value => Grows(compound.OperatorKind, value)),
        _ => false,
    };

    /// <summary><c>if (epoch &lt; 5) rate += 0.01;</c></summary>
    private static bool WarmsUp(IOperation write) => write.Ancestors().Any(parent =>
        parent is IConditionalOperation { Condition: var condition } && condition.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual, LeftOperand: var round }
        && Variables.Of(round) is ILocalSymbol counter && Repetition.Enclosing(write).OfType<ILoopOperation>().Any(loop => loop.Locals.Contains(counter, SymbolEqualityComparer.Default)));

    /// <summary>Both sides of <c>loss &lt; previous ? rate * grow : rate * shrink</c>, and none where the round decides, which is a schedule; else the value itself.</summary>
    private static IEnumerable<IOperation> Choices(IOperation value, TypeFacts facts) =>
        Given(value, facts) is not IConditionalOperation { WhenFalse: { } whenFalse } choice ? [value]
        : Repetition.Enclosing(choice).Any(round => Repetition.VariesWith(choice.Condition, round, facts)) ? []
        : [choice.WhenTrue, whenFalse];

    /// <summary>The value, or what the variable was given that holds it.</summary>
    private static IOperation Given(IOperation value, TypeFacts facts) =>
        (Variables.Of(value) is ILocalSymbol local ? facts.Values.OnlyValueOf(local) ?? value : value).Unwrap();

    /// <summary><c>loss &lt; previous ? rate * factor : rate / factor</c>: one of the two grows, whatever the factor is.</summary>
    private static bool GoesBothWays(ISimpleAssignmentOperation assignment) =>
        assignment.Value.Unwrap() is IConditionalOperation { WhenTrue: var one, WhenFalse: { } other }
        && one.Unwrap() is IBinaryOperation first && other.Unwrap() is IBinaryOperation second
        && Variables.AreSame(first.LeftOperand, assignment.Target) && Variables.AreSame(second.LeftOperand, assignment.Target)
        && (first.OperatorKind, second.OperatorKind) is (BinaryOperatorKind.Multiply, BinaryOperatorKind.Divide) or (BinaryOperatorKind.Divide, BinaryOperatorKind.Multiply)
        && SyntaxFactory.AreEquivalent(first.RightOperand.Syntax, second.RightOperand.Syntax);

    /// <summary>A setting for a step up: <c>options.KickRate</c>.</summary>
    private static bool IsNamedGrowth(IOperation value) => value.Unwrap() is IMemberReferenceOperation { Member.Name: var name } && GrowthWords.HasWordOf(name) && !WarmUpWords.HasWordOf(name);

    /// <summary>A generator decides.</summary>
    private static bool IsDrawn(IOperation value) => value.DescendantsAndSelf().Any(operation => operation is IInvocationOperation { TargetMethod.ContainingType: var type } && type.IsRandom());

    /// <summary>Read from a text: <c>double.Parse(answer)</c>, <c>double.TryParse(answer, out rate)</c>.</summary>
    private static bool IsTypedIn(IOperation value, TypeFacts facts) =>
        (value.Unwrap() is IInvocationOperation { TargetMethod: { Name: "Parse" or "ToDouble" or "ToSingle", Parameters: [{ Type.SpecialType: SpecialType.System_String }, ..] } } parsed && !parsed.Descendants().Any(part => part is IArrayElementReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: false }))
        || (Variables.Of(value) is ILocalSymbol typed && facts.Values.Of(typed).Any(binding => binding.Value is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "TryParse" } }));

    /// <summary><c>epoch % 2 == 0 ? fast : slow</c></summary>
    private static bool IsInTurn(IOperation value, TypeFacts facts) =>
        Given(value, facts) is IConditionalOperation { Condition: var condition } && condition.DescendantsAndSelf().Any(operation => operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Remainder });

    private static bool Grows(BinaryOperatorKind kind, IOperation by) => kind switch
    {
        BinaryOperatorKind.Multiply => by.TryGetNumber(out var factor) ? factor > 1 : IsNamedGrowth(by),
        BinaryOperatorKind.Divide => by.TryGetNumber(out var divisor) && divisor is > 0 and < 1,
        BinaryOperatorKind.Add => by.TryGetNumber(out var step) && step > 0,
        _ => false,
    };
}
