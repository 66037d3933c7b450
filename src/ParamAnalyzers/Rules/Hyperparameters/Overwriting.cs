using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>
/// Tells how a hyperparameter is overwritten, and what is no overwriting: a schedule, a value that the caller hands over with the training call,
/// a perturbation that is taken back, an estimate that training makes on every run.
/// </summary>
internal static class Overwriting
{
    /// <summary>The kinds of writes that overwrite: assignments, multiplication in place, and rounding. Counting up or down and adding are how algorithms keep their state.</summary>
    public static bool IsOverwriting(IOperation operation) => operation.Kind switch
    {
        OperationKind.SimpleAssignment or OperationKind.CoalesceAssignment or OperationKind.DeconstructionAssignment => true,
        OperationKind.CompoundAssignment => operation is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide or BinaryOperatorKind.LeftShift } || IsRounding(operation),
        OperationKind.Increment or OperationKind.Decrement => IsRounding(operation),
        _ => false,
    };

    /// <summary>A number is made odd or even, <c>if (_neighbors % 2 == 0) _neighbors++;</c>, or a multiple of another one, <c>if (_size % 8 != 0) _size += 8 - (_size % 8);</c>, and nothing else is done.</summary>
    private static bool IsRounding(IOperation operation) => operation switch
    {
        IIncrementOrDecrementOperation { Target: var target } => QuestionBefore(operation, target) is { } question && AsksWhetherEven(question, target),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract, Target: var target, Value: var step } =>
            QuestionBefore(operation, target) is { } question && (RestsIn(step, target).Any() || (step.TryGetNumber(out var number) && number == 1 && AsksWhetherEven(question, target))),
        _ => false,
    };

    /// <summary>The question for the rest of the member, when the step is all that follows from it; or null.</summary>
    private static IOperation? QuestionBefore(IOperation step, IOperation target)
    {
        var around = step.Parent is IExpressionStatementOperation { Parent: IBlockOperation { Operations.Length: 1 } block } ? block.Parent : step.Parent?.Parent;
        return around is IConditionalOperation { WhenFalse: null, Condition: var question } && RestsIn(question, target).Any() ? question : null;
    }

    private static bool AsksWhetherEven(IOperation question, IOperation target) => RestsIn(question, target).Any(rest => rest.RightOperand.TryGetNumber(out var divisor) && divisor == 2);

    /// <summary>What is left of the member when it is divided by something: <c>_size % 8</c>.</summary>
    private static IEnumerable<IBinaryOperation> RestsIn(IOperation value, IOperation target) => value.DescendantsAndSelf().OfType<IBinaryOperation>()
        .Where(part => part.OperatorKind == BinaryOperatorKind.Remainder && Variables.AreSame(part.LeftOperand, target));

    /// <summary>What happens to the caller's value, as a clause; null when the write is legitimate or not understood.</summary>
    public static string? Explain(AccessFact access, TypeFacts facts)
    {
        var training = access.CallableName;
        switch (access.Write.Operation)
        {
            case var operation when !IsOverwriting(operation) || ConfiguresItsParameter(access) || BeginsAnew(access.Symbol, access.Callable, operation, facts):
                return null;
            case var operation when IsRounding(operation):
                return Surroundings.IsInLoop(operation) || IsWrittenBeside(access, facts) ? null : "the value that the caller asked for is replaced by a rounded one";
            case ICompoundAssignmentOperation compound:
                return IsNamed(access.Symbol, access.Role) && !IsFloating(access.Symbol) && !Surroundings.IsInLoop(compound) ? $"every '{training}' multiplies the value of the one before" : null;
            case var _ when access.Write.Value is { } value:
                return ExplainValue(access, value, training, facts);
            default:
                return null;
        }
    }

    private static string? ExplainValue(AccessFact access, IOperation value, string training, TypeFacts facts)
    {
        var isTakenBack = TakenBack.IsTakenBack(access, facts);
        if (EndsItsLoop(access, value, facts))
        {
            return isTakenBack ? null : $"the next '{training}' stops where this one did";
        }

        // What it is compared with and then set to is a bound, whoever gave it.
        if (Surroundings.GuardOf(access.Write.Operation, access.Symbol) != WriteGuard.Bound && IsHandedOver(access, value, facts))
        {
            return ExplainHandOver(access, training);
        }

        return isTakenBack || IsSwitched(access, facts) ? null : ExplainAssignment(access, value, training);
    }

    /// <summary>Every training sets it before, so that nothing of the last one is left: <c>_epochs = epochs; … _epochs *= 4;</c></summary>
    public static bool BeginsAnew(ISymbol member, ISymbol training, IOperation write, TypeFacts facts) => facts.WritesTo(member).Any(earlier =>
        SymbolEqualityComparer.Default.Equals(earlier.Raw.Callable, training) && earlier.Receiver == Receiver.Own && StartsAnew(earlier.Raw.Operation, write) && earlier.Raw.Value?.Mentions(member) == false);

    /// <summary>What is set before, given back afterwards, or counted on, is not the value that the caller asked for; nor is that of a copy.</summary>
    private static bool IsWrittenBeside(AccessFact access, TypeFacts facts) =>
        access.Receiver != Receiver.Own
        || facts.WritesTo(access.Symbol).Any(other => !ReferenceEquals(other.Raw.Operation, access.Write.Operation) && !IsRounding(other.Raw.Operation) && other.Raw.Callable is IMethodSymbol { MethodKind: not MethodKind.Constructor });

    /// <summary>A lambda sets up what it is given: <c>Create(options => options.LearningRate = 0.1)</c>.</summary>
    private static bool ConfiguresItsParameter(AccessFact access) =>
        access.Write.Target.Unwrap().Instance()?.Unwrap() is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } };

    /// <summary>Training may be given its settings; a prediction that is given one now and then leaves it to all that follow.</summary>
    private static string? ExplainHandOver(AccessFact access, string prediction) =>
        access.Phases.IsSubsetOf(Phases.Prediction) && PhaseVocabulary.IsCertainPrediction(access.Callable.Name) && Surroundings.GuardOf(access.Write.Operation, access.Symbol) != WriteGuard.None
            ? $"every later '{prediction}' goes on with what this one was given"
            : null;

    private static string? ExplainAssignment(AccessFact access, IOperation value, string training)
    {
        var operation = access.Write.Operation;
        var isConstant = value.Unwrap().ConstantValue.HasValue;
        if (value.Mentions(access.Symbol))
        {
            return (IsClamp(value, access.Symbol) || (Surroundings.DependsOnAmount(operation) && IsScaled(value))) && !Surroundings.IsInLoop(operation) ? $"a second '{training}' starts from the value that the first one left" : null;
        }

        if (IsCompletion(access, value))
        {
            return null;
        }

        var dependsOnData = Surroundings.DependsOnData(value);
        switch (Surroundings.GuardOf(operation, access.Symbol))
        {
            case WriteGuard.Sentinel when isConstant:
                return IsFloating(access.Symbol) ? null : $"from the first '{training}' on, the value that stands for 'not set' is gone";
            case WriteGuard.Sentinel when TwoRoles.IsShapeOfTheData(access.Symbol, value):
                return null;
            case WriteGuard.Sentinel when dependsOnData || Surroundings.ReadsMembers(value):
                return $"a value from the data replaces the one that was set, so a second '{training}' starts from what the first one found";
            case WriteGuard.Bound when !Surroundings.IsInLoop(operation):
            case WriteGuard.Data when (isConstant || dependsOnData) && !Surroundings.IsInLoop(operation):
                return $"some data replaces the value that was set, and a second '{training}' on other data keeps it";
            case WriteGuard.None when isConstant && !IsStart(value, access):
                return "the value that the caller asked for is lost";
            default:
                return null;
        }
    }

    /// <summary>An options object completes itself: <c>options.Classes = options.Labels.Length</c>.</summary>
    private static bool IsCompletion(AccessFact access, IOperation value)
    {
        if (access.Receiver != Receiver.Foreign || access.Write.Target.Unwrap().Instance() is not { } options || Variables.Of(options) is not { } holder || value.DescendantsAndSelf().Any(part => part is IInvocationOperation { Instance: null or IInstanceReferenceOperation }))
        {
            return false;
        }

        var roots = value.DescendantsAndSelf().Where(part => part is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation }).ToList();
        return roots.Count > 0 && roots.TrueForAll(root => root.Names(holder));
    }

    /// <summary>The bound of a loop is set to where the loop is, or to its best round: <c>for (epoch = 0; epoch &lt; Epochs; epoch++) … Epochs = epoch;</c></summary>
    private static bool EndsItsLoop(AccessFact access, IOperation value, TypeFacts facts) => access.Write.Operation.Ancestors().Any(parent =>
        parent is IForLoopOperation { Condition: IBinaryOperation condition }
        && BehindLocals(condition.RightOperand, facts).Any(part => part.Names(access.Symbol))
        && Variables.Of(condition.LeftOperand) is { } counter
        && BehindLocals(value, facts).Any(part => part.Names(counter))
        && !facts.AccessesTo(access.Symbol).Any(earlier => SymbolEqualityComparer.Default.Equals(earlier.Callable, access.Callable) && StartsAnew(earlier.Write.Operation, parent)));

    /// <summary>Every training begins with what was asked for: <c>Components = _requested; for (…) …</c></summary>
    private static bool StartsAnew(IOperation write, IOperation later) =>
        write is ISimpleAssignmentOperation && write.Syntax.Span.End < later.Syntax.SpanStart && !Surroundings.IsConditional(write, write.Root());

    private static IEnumerable<IOperation> BehindLocals(IOperation value, TypeFacts facts) =>
        ValueIndex.PartsBehind(value, detours: 1, variable => variable is ILocalSymbol ? facts.Values.Of(variable).Where(binding => binding.Kind == BindingKind.Value) : []);

    /// <summary>Unmistakably a hyperparameter, by what is declared or by its name; else only its origin speaks for it.</summary>
    public static bool IsNamed(ISymbol symbol, RoleAssignment role) =>
        role.Evidence.Kind < EvidenceKind.Origin || MemberVocabulary.SuggestsHyperparameter(symbol.Name);

    /// <summary>Zero, null and false start a count or a search, as one does where the name says nothing: no setting of the algorithm.</summary>
    private static bool IsStart(IOperation value, AccessFact access) => value.Unwrap().ConstantValue.Value switch
    {
        null or false => true,
        true => !IsNamed(access.Symbol, access.Role),
        _ => value.TryGetNumber(out var number) && (number == 0 || (System.Math.Abs(number) == 1 && !IsNamed(access.Symbol, access.Role))),
    };

    /// <summary>
    /// The caller of the training method passes the value, alone or as a member of a settings object, or falls back to what was set: it is set beforehand all the same.
    /// What is not understood counts as handed over.
    /// </summary>
    public static bool IsHandedOver(AccessFact access, IOperation value, TypeFacts facts)
    {
        var work = new Stack<IOperation>();
        var isHandedOver = false;
        work.Push(value);
        while (work.Count > 0)
        {
            switch (work.Pop().Unwrap())
            {
                case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                    work.Push(choice.WhenTrue);
                    work.Push(whenFalse);
                    break;
                case ICoalesceOperation coalesce:
                    work.Push(coalesce.Value);
                    work.Push(coalesce.WhenNull);
                    break;
                case var kept when SymbolEqualityComparer.Default.Equals(kept.ReferencedMember(), access.Symbol):
                    break;
                case var other when facts.Values.TraceToSingle(other) is not { } source ? other is ILocalReferenceOperation : IsOfCaller(source, facts):
                    isHandedOver = true;
                    break;
                default:
                    return false;
            }
        }

        return isHandedOver;
    }

    private static bool IsOfCaller(IOperation source, TypeFacts facts)
    {
        var current = source;
        for (var depth = 0; depth < 8 && current.Unwrap() is IFieldReferenceOperation or IPropertyReferenceOperation && current.Unwrap().Instance() is { } instance; depth++)
        {
            current = instance;
        }

        return current.Unwrap() is IParameterReferenceOperation { Parameter: { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary } } parameter }
            && !facts.Session.Shapes.SeesData(parameter);
    }

    /// <summary>Several constants in one method are a switch that is set and set back: a mode, a phase of the algorithm.</summary>
    private static bool IsSwitched(AccessFact access, TypeFacts facts) => facts.Once(nameof(IsSwitched), access.Symbol, access.Callable, () =>
        facts.AccessesTo(access.Symbol).Where(other =>
            SymbolEqualityComparer.Default.Equals(other.Callable, access.Callable)
            && other.Write.Value?.Unwrap().ConstantValue.HasValue == true
            && Surroundings.GuardOf(other.Write.Operation, other.Symbol) == WriteGuard.None).Skip(1).Any());

    /// <summary><c>Math.Min(k, n)</c>, <c>Math.Clamp(…)</c>, <c>k == 0 ? n : k</c>: a choice between the value and one from the data. A maximum that grows with the data is a result, and a share of how much there is, <c>Math.Max(k, rows.Length / 100)</c>, is none.</summary>
    private static bool IsClamp(IOperation value, ISymbol symbol) => value.Unwrap() switch
    {
        IConditionalOperation { WhenFalse: { } whenFalse } choice => IsChosen(choice.WhenTrue, symbol) || IsChosen(whenFalse, symbol),
        ICoalesceOperation coalesce => IsChosen(coalesce.WhenNull, symbol),
        IInvocationOperation { TargetMethod: { Name: "Min" or "Clamp", ContainingType.Name: "Math" or "MathF" } } call => call.Arguments.Any(argument => IsChosen(argument.Value, symbol)),
        IInvocationOperation { TargetMethod: { Name: "Max", ContainingType.Name: "Math" or "MathF" } } call => call.Arguments.Any(argument => argument.Value.Unwrap() is IBinaryOperation share && !share.Mentions(symbol) && Surroundings.IsMadeOfSizes(share)),
        _ => false,
    };

    /// <summary>Nothing but numbers goes into it beside what was there: <c>Math.Min(1, 2 * _smoothing)</c>.</summary>
    private static bool IsScaled(IOperation value) => !Surroundings.DependsOnData(value) && value.Unwrap() is IBinaryOperation or IInvocationOperation { TargetMethod: { Name: "Min" or "Max" or "Clamp", ContainingType.Name: "Math" or "MathF" } };

    private static bool IsChosen(IOperation value, ISymbol symbol) => !value.Mentions(symbol) && Surroundings.DependsOnData(value);

    private static bool IsFloating(ISymbol symbol) => symbol.ValueType() is { } type && type.WithoutNullable().IsFloating();
}
