using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.LearnedParameters;

/// <summary>PRM3004: before training there is nothing to predict with.</summary>
internal sealed class PredictionBeforeTraining : WholeTypeRule
{
    /// <summary>The properties of a finding that name the member to ask for, and how.</summary>
    public const string Member = nameof(Member);
    public const string IsEmptyByDefault = nameof(IsEmptyByDefault);

    private static readonly WordSet GuardWords = TrainedFlag.Names.With("ready", "initialized", "initialised", "built", "is", "has", "ensure", "throw", "check", "guard", "verify", "assert", "require", "contract", "validate");

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3004_PredictionBeforeTraining;

    public override bool MayConcern(TypeVisit visit) => visit is { IsTrainer: true, Shape.Predicts: true } && LearnedMembers.MayHave(visit);

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        var proved = LearnedMembers.Of(facts).Where(member => member.Role.Evidence.IsProof).ToList();
        var flag = proved.Exists(member => member.Member.ValueType()?.IsFloating() == true) ? TrainedFlag.Of(facts) : null;
        var numbers = proved.Select(member => member.Member).Where(member => flag?.Covers(member) == true).ToList();
        bool IsNumber(ISymbol member) => numbers.Contains(member, SymbolEqualityComparer.Default);
        var learned = proved.Where(member => MayBeMissing(member.Member, facts) || IsNumber(member.Member)).ToList();
        if (learned.Count == 0)
        {
            return;
        }

        foreach (var body in facts.Bodies)
        {
            if (body.Owner is IMethodSymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false, MethodKind: MethodKind.Ordinary } method
                && facts.PhasesOf(method).IsSubsetOf(Phases.Prediction)
                && !method.Name.StartsWith("Try", System.StringComparison.Ordinal)
                && !IsGuarded(body, facts)
                && learned.Where(member => !ScratchBuffer.IsOverwrittenFirst(member.Member, body) && !(IsNumber(member.Member) && flag!.IsAskedIn(body))).Select(member => member.Member).ToList() is { Count: > 0 } needed
                && body.Reads.Where(read => needed.Contains(read.Member, SymbolEqualityComparer.Default))
                    .OrderBy(read => read.Operation.Syntax.SpanStart).FirstOrDefault() is { Operation: { } first } read)
            {
                var role = learned.First(member => SymbolEqualityComparer.Default.Equals(member.Member, read.Member)).Role;
                var asked = IsNumber(read.Member) ? flag!.Symbol : null;
                var evidence = asked is null ? role.Evidence : role.Evidence with { Text = $"{role.Evidence.Text}, which sets '{asked.Name}'" };
                var properties = ImmutableDictionary<string, string?>.Empty.Add(Member, (asked ?? read.Member).Name).Add(IsEmptyByDefault, IsEmpty(read.Member, facts) ? "yes" : "no");
                report.At(Descriptor, first.NameLocation(), evidence, properties, read.Member.Name, evidence.Text, method.Name);
            }
        }
    }

    /// <summary>Null, empty or a default tuple until training has assigned it.</summary>
    private static bool MayBeMissing(ISymbol member, TypeFacts facts)
    {
        if (member.ValueType() is not { } type || !(LearnedMembers.IsShared(type) || type.IsTupleType || RoleCandidates.IsStructure(type) || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T))
        {
            return false;
        }

        // What an initializer or a constructor gives a value, itself or in a method that it calls, is there from the start.
        return !facts.WritesTo(member).Any(write =>
            (write.Raw.Callable is not IMethodSymbol || facts.PhasesOf(write.Raw.Callable).Includes(Phases.Configuration) || IsCalledByConstructor(write.Raw.Callable, facts))
            && (write.Raw.Value is null || !IsNothing(write.Raw.Value) || AnswersWhenEmpty(member, type, facts)));
    }

    private static bool IsCalledByConstructor(ISymbol callable, TypeFacts facts) => facts.Once(nameof(IsCalledByConstructor), () =>
    {
        var reached = new HashSet<ISymbol>(facts.Type.InstanceConstructors, SymbolEqualityComparer.Default);
        var calls = facts.Bodies.SelectMany(body => body.Calls).ToLookup(call => call.Caller, call => call.Callee, SymbolEqualityComparer.Default);
        for (var level = reached.ToList(); level.Count > 0;)
        {
            level = level.SelectMany(caller => calls[caller]).Where(callee => reached.Add(callee)).ToList<ISymbol>();
        }

        return reached;
    }).Contains(callable);

    /// <summary>Whoever asks a table knows that it may not have the key, and who goes through a list that is only ever filled, that it may be short: an empty one is an answer.</summary>
    private static bool AnswersWhenEmpty(ISymbol member, ITypeSymbol type, TypeFacts facts) =>
        type.DictionaryValue() is not null
        || (RoleCandidates.IsStructure(type) && type.HoldsElements() && facts.WritesTo(member).All(write => write.Raw.ChangesContent || write.Raw.Value is null || IsNothing(write.Raw.Value)));

    private static bool IsEmpty(ISymbol member, TypeFacts facts) => facts.WritesTo(member).Any(write =>
        write.Raw.Callable is not IMethodSymbol && write.Raw.Value is { } value && IsNothing(value) && !value.Unwrap().ConstantValue.HasValue);

    private static bool IsNothing(IOperation value) => value.Unwrap() switch
    {
        { ConstantValue: { HasValue: true, Value: null } } => true,
        IDefaultValueOperation => true,
        IArrayCreationOperation { Initializer.ElementValues.IsEmpty: true } => true,
        IArrayCreationOperation { Initializer: null, DimensionSizes: [var size] } => size.TryGetNumber(out var length) && length == 0,
        IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null } made => !IsStandIn(made, value),
        { Syntax: CollectionExpressionSyntax { Elements.Count: 0 } } => true,
        IInvocationOperation { TargetMethod: { Name: "Empty" } } => true,
        _ => false,
    };

    /// <summary>An object of a derived type that answers until training has put another in its place: <c>private Stage _stage = new Untrained();</c></summary>
    private static bool IsStandIn(IObjectCreationOperation made, IOperation value) =>
        made.Type is { DeclaringSyntaxReferences.IsEmpty: false } && !SymbolEqualityComparer.Default.Equals(made.Type, value.Type);

    /// <summary>Any question about the state: a comparison with null or a length, NaN, a flag, a helper that is named after a check or throws.</summary>
    private static bool IsGuarded(BodyScan body, TypeFacts facts) => body.Operations.Any(operation => operation switch
    {
        IIsPatternOperation or ICoalesceOperation or IConditionalAccessOperation or IThrowOperation => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison => (IsNullOrEmpty(comparison.LeftOperand) || IsNullOrEmpty(comparison.RightOperand)) && !IsEndOfWalk(comparison),
        IConditionalOperation { Condition: var condition } => AsksForState(condition),
        IInvocationOperation { TargetMethod: var called } call => (GuardWords.HasWordOf(called.Name) && IsAboutTheModel(call, facts)) || Throws(called, facts),
        _ => false,
    });

    /// <summary>A helper of the type, or one that is given its members; <c>double.IsNaN(row[0])</c> asks about the input.</summary>
    private static bool IsAboutTheModel(IInvocationOperation call, TypeFacts facts) =>
        !call.TargetMethod.ContainingType.IsPrimitive()
        || call.Arguments.Any(argument => argument.DescendantsAndSelf().Any(part => part.ReferencedMember() is { } member && SymbolEqualityComparer.Default.Equals(member.ContainingType, facts.Type)));

    /// <summary><c>while (node.Left != null)</c> asks whether there is more of the model, not whether there is one.</summary>
    private static bool IsEndOfWalk(IBinaryOperation comparison)
    {
        if (!new[] { comparison.LeftOperand, comparison.RightOperand }.Any(operand => operand.Unwrap().Instance()?.Unwrap() is ILocalReferenceOperation))
        {
            return false;
        }

        IOperation condition = comparison;
        while (condition.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } joined)
        {
            condition = joined;
        }

        return condition.Parent is IWhileLoopOperation loop && ReferenceEquals(loop.Condition, condition);
    }

    private static bool IsNullOrEmpty(IOperation operand) =>
        operand.Unwrap().ConstantValue is { HasValue: true, Value: null } || operand.Unwrap() is IPropertyReferenceOperation { Property.Name: "Length" or "Count" } or IDefaultValueOperation;

    private static bool AsksForState(IOperation condition) => condition.DescendantsAndSelf().Any(operation =>
        operation is IMemberReferenceOperation { Member: { } member, Type.SpecialType: SpecialType.System_Boolean } && GuardWords.HasWordOf(member.Name));

    /// <summary>A helper of the type that throws, or an attribute that says so.</summary>
    private static bool Throws(IMethodSymbol called, TypeFacts facts) =>
        called.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "MemberNotNullAttribute" or "MemberNotNullWhenAttribute" or "DoesNotReturnAttribute")
        || facts.Owners.Throws(called);
}
