using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.LearnedParameters;

/// <summary>Writes of learned parameters outside training that are no edits by hand.</summary>
internal static class HandEdit
{
    private static readonly WordSet StepWords = new("gradient", "gradients", "grad", "delta", "deltas", "eta", "lr", "momentum", "velocity", "alpha", "derivative", "dw", "db");

    public static bool IsExcused(AccessFact access, TypeFacts facts) =>
        IsLazy(access)
        || IsResize(access.Write.Operation)
        || IsOneMoreExample(access)
        || IsRepair(access)
        || TakenBack.IsTakenBack(access, facts)
        || (access.Write.Value is { } value && IsExcused(access, value, facts))
        || (access.Write.Operation is IInvocationOperation call && CopiesFromCaller(call))
        || IsScratch(access, facts);

    private static bool IsExcused(AccessFact access, IOperation value, TypeFacts facts) =>
        IsRandom(value)
        || (access.Access == Access.Mutate && IsTakenOver(access, value, facts))
        || (access is { Access: Access.Write, Write.Operation: ISimpleAssignmentOperation or IDeconstructionAssignmentOperation } && (IsEmpty(value, facts) || IsHandedOver(access, value, facts)))
        || (!access.Role.Evidence.IsProof && LooksLikeTrainingStep(value));

    /// <summary>A classifier of records is corrected by one of them: <c>Correct(Letter letter, string folder)</c>.</summary>
    private static bool IsOneMoreExample(AccessFact access) =>
        access is { Receiver: Receiver.Own, Callable: IMethodSymbol method } && PhaseVocabulary.DataThatMakesItTrain(method.Name) == 1
        && method.Parameters.Any(given => DataTypes.IsOwn(given.Type) && !SymbolEqualityComparer.Default.Equals(given.Type, access.Symbol.ContainingType));

    /// <summary>What is no number any more is made one again: <c>if (double.IsNaN(_weights[i])) _weights[i] = 0;</c></summary>
    private static bool IsRepair(AccessFact access) =>
        Words.Contains(access.Callable.Name, "nan") || access.Callable.Name.Contains("NaN")
        || access.Write.Operation.Ancestors().Any(around => around is IConditionalOperation { Condition: var asked } && asked.DescendantsAndSelf().Any(part => part is IInvocationOperation { TargetMethod: { Name: "IsNaN" or "IsInfinity" or "IsFinite", ContainingType.SpecialType: SpecialType.System_Double or SpecialType.System_Single } }));

    /// <summary>What one pass computes: a loop overwrites the elements and reads them afterwards, and nobody moves them by a step.</summary>
    private static bool IsScratch(AccessFact access, TypeFacts facts) =>
        access is { Access: Access.Mutate, Receiver: Receiver.Own, Write.Operation: ISimpleAssignmentOperation { Value: var value } } && !value.Unwrap().ConstantValue.HasValue
        && Repetition.Around(access.Write.Operation) is not null
        && facts.Bodies.FirstOrDefault(body => SymbolEqualityComparer.Default.Equals(body.Owner, access.Callable)) is { } body
        && ScratchBuffer.IsFilledFirst(access.Symbol, body) && body.Reads.Any(read => SymbolEqualityComparer.Default.Equals(read.Member, access.Symbol) && read.Operation.Syntax.SpanStart > access.Write.Operation.Syntax.Span.End)
        && facts.WritesTo(access.Symbol).Where(write => write.Access == Access.Mutate).All(write => write.Raw is { Operation: ISimpleAssignmentOperation, Value: { } written } && !written.Mentions(access.Symbol));

    /// <summary>More room, the same values.</summary>
    private static bool IsResize(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "Resize", ContainingType.SpecialType: SpecialType.System_Array } }
            or IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Resize", ContainingType.SpecialType: SpecialType.System_Array } } };

    /// <summary>Random values are initial values.</summary>
    private static bool IsRandom(IOperation value) =>
        value.DescendantsAndSelf().Any(operation => operation is IInvocationOperation { TargetMethod.ContainingType.Name: "Random" or "RandomNumberGenerator" });

    /// <summary>Content that the caller hands over, or that was put aside before, is copied in: a synchronization, a restore.</summary>
    private static bool CopiesFromCaller(IInvocationOperation call) =>
        call.TargetMethod.Name is "Copy" or "CopyTo" or "BlockCopy"
        && call.DescendantsAndSelf().Any(operation => operation is IParameterReferenceOperation or ILocalReferenceOperation);

    /// <summary>A getter that writes, and whoever first asks whether there is a value yet, fills a cache.</summary>
    public static bool IsLazy(AccessFact access) =>
        access.Callable is IMethodSymbol { MethodKind: MethodKind.PropertyGet }
        || (access is { Access: Access.Write, Receiver: Receiver.Own } && Surroundings.GuardOf(access.Write.Operation, access.Symbol) == WriteGuard.Sentinel);

    /// <summary><c>null</c>, <c>default</c>, <c>new double[n]</c>, <c>[]</c>, zero, NaN: room for values, no values.</summary>
    private static bool IsEmpty(IOperation value, TypeFacts facts) => (facts.Values.TraceToSingle(value) ?? value.Unwrap()) switch
    {
        { ConstantValue: { HasValue: true, Value: null } } => true,
        IDefaultValueOperation => true,
        IArrayCreationOperation { Initializer: null or { ElementValues.IsEmpty: true } } => true,
        IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null } => true,
        { Syntax: CollectionExpressionSyntax { Elements.Count: 0 } } => true,
        IInvocationOperation { TargetMethod: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_Array } } => true,
        var number when number.TryGetNumber(out var constant) => constant == 0 || double.IsNaN(constant),
        _ => false,
    };

    /// <summary>A copy of the value itself that was put aside before.</summary>
    private static bool IsBackup(IOperation source, ISymbol symbol) =>
        source is IInvocationOperation { TargetMethod.Name: "Clone", Instance: { } cloned } && SymbolEqualityComparer.Default.Equals(cloned.Unwrap().ReferencedMember(), symbol);

    /// <summary>An element takes a new, empty row, or the element that a caller hands over.</summary>
    private static bool IsTakenOver(AccessFact access, IOperation value, TypeFacts facts) =>
        access.Write.Operation is ISimpleAssignmentOperation
        && (facts.Values.TraceToSingle(value) ?? value.Unwrap()) switch
        {
            IArrayCreationOperation { Initializer: null } => true,
            IArrayElementReferenceOperation element => element.ArrayReference.Unwrap() is IParameterReferenceOperation,
            _ => false,
        };

    /// <summary>
    /// The whole value comes from elsewhere, as in a setter or a restore: nothing is computed here, and nothing of the present value goes into it.
    /// </summary>
    private static bool IsHandedOver(AccessFact access, IOperation value, TypeFacts facts)
    {
        var sources = new List<IOperation>();
        return facts.Values.TryTrace(value, sources)
            && sources.All(source => source is not (IBinaryOperation or IUnaryOperation or IArrayCreationOperation { Initializer: not null })
                && !source.ConstantValue.HasValue
                && (IsBackup(source, access.Symbol) || !source.Mentions(access.Symbol)));
    }

    /// <summary>A step of a training loop that is written outside any trainer: <c>w[i] -= rate * gradient</c>.</summary>
    private static bool LooksLikeTrainingStep(IOperation value)
    {
        foreach (var operation in value.DescendantsAndSelf())
        {
            var name = operation switch
            {
                ILocalReferenceOperation local => local.Local.Name,
                IParameterReferenceOperation parameter => parameter.Parameter.Name,
                IMemberReferenceOperation member => member.Member.Name,
                _ => null,
            };
            if (name is not null && (StepWords.HasWordOf(name) || MemberVocabulary.IsLearningRate(name)))
            {
                return true;
            }
        }

        return false;
    }
}
