using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Roles;

/// <summary>Which of a trainer's own members are hyperparameters: what its caller sets and training leaves as it is.</summary>
internal sealed class HyperparameterOrigins(TypeFacts facts, OwnWrites writes, LearnedOrigins learned)
{
    private static readonly WordSet TrainedWords = new("training", "trained", "learned", "learnt", "fitted", "ready", "done", "finished", "converged");

    private static readonly WordSet StateWords = TrainedWords.With("is", "was", "has", "been", "already", "m");

    /// <remarks>The parameters of a distribution are what fitting it estimates, although a constructor takes them too.</remarks>
    public RoleAssignment? RoleOf(ISymbol symbol)
    {
        if (!RoleCandidates.MayBeHyperparameter(facts.Type, symbol) || Words.Contains(facts.Type.Name, "distribution") || IsFlagOfTraining(symbol))
        {
            return null;
        }

        if (symbol is IParameterSymbol)
        {
            return new RoleAssignment(Role.Hyperparameter, new Evidence(EvidenceKind.Origin, "a parameter of the constructor", symbol.Locations[0]));
        }

        if (ConstructorOrigin(symbol) is { } origin && !MayBeEstimated(symbol))
        {
            return new RoleAssignment(Role.Hyperparameter, origin);
        }

        return RoleCandidates.CanBeSetFromOutside(symbol) && !IsKeptByEditor(symbol) && !IsSignal(symbol) && (MemberVocabulary.SuggestsHyperparameter(symbol.Name) || IsDefaultForTraining(symbol) || IsDefaultCount(symbol))
            ? new RoleAssignment(Role.Hyperparameter, new Evidence(EvidenceKind.Origin, "set by the caller before training", symbol.Locations[0]))
            : null;
    }

    /// <summary>Whether it has been trained is no setting, also where a constructor takes it: <c>bool trained = false</c></summary>
    private static bool IsFlagOfTraining(ISymbol symbol) => symbol.ValueType()?.SpecialType == SpecialType.System_Boolean && TrainedWords.HasWordOf(symbol.Name) && StateWords.HasEveryWordOf(symbol.Name);

    /// <summary>What the type itself switches on and off tells others how far it has come.</summary>
    private bool IsSignal(ISymbol symbol)
    {
        bool IsSetTo(bool value) => writes.To(symbol).Any(write => write.Raw.Callable is IMethodSymbol { MethodKind: MethodKind.Ordinary } && write.Raw.Value?.Unwrap().ConstantValue is { HasValue: true, Value: bool set } && set == value);

        return symbol.ValueType()?.SpecialType == SpecialType.System_Boolean && IsSetTo(true) && IsSetTo(false);
    }

    /// <summary>Every training sets what the editor of a game engine only keeps and shows.</summary>
    private bool IsKeptByEditor(ISymbol symbol) =>
        symbol is IFieldSymbol field && RoleCandidates.IsSetInEditor(field)
        && writes.To(symbol).Any(write => write.Raw is { Callable: IMethodSymbol, Value: not null } && Surroundings.GuardOf(write.Raw.Operation, symbol) == WriteGuard.None);

    /// <summary>A number with a default that training reads and that nobody in the type changes, whatever its name: <c>public int K { get; set; } = 5;</c></summary>
    private bool IsDefaultForTraining(ISymbol symbol) =>
        symbol is IPropertySymbol { DeclaredAccessibility: Accessibility.Public }
        && symbol.ValueType()!.IsNumeric()
        && writes.To(symbol) is [{ Raw: { Callable: not IMethodSymbol, Value: { } value } }] && value.TryGetNumber(out _)
        && ReadsInTraining(symbol).Any();

    /// <summary>How many parts to make, with a default that training reads; afterwards it may say how many there are: <c>public int BinCount { get; set; } = 16;</c></summary>
    private bool IsDefaultCount(ISymbol symbol) =>
        MemberVocabulary.IsCountOfParts(symbol.Name) && symbol.ValueType()!.WithoutNullable().IsIntegral()
        && writes.To(symbol).Any(write => write.Raw is { Callable: not IMethodSymbol, Value: { } value } && value.TryGetNumber(out var number) && number > 1)
        && ReadsInTraining(symbol).Any(read => !IsSetBefore(symbol, read));

    /// <summary>The method has set it further up, so that nobody asks what it was.</summary>
    private bool IsSetBefore(ISymbol symbol, MemberRead read) => writes.To(symbol).Any(write =>
        SymbolEqualityComparer.Default.Equals(write.Raw.Callable, read.Callable) && write.Raw.Operation.Syntax.Span.End < read.Operation.Syntax.SpanStart);

    private IEnumerable<MemberRead> ReadsInTraining(ISymbol symbol) => facts.ReadsOf(symbol).Where(read => facts.PhasesOf(read.Callable).IsSubsetOf(Phases.Training));

    /// <summary>
    /// A constructor may also rebuild a finished model: when another one leaves the member alone, when it is there for a serializer,
    /// or when the member holds a real number that prediction reads and that no name calls a setting, unless the object can only be made to be trained.
    /// </summary>
    private bool MayBeEstimated(ISymbol symbol)
    {
        if (MemberVocabulary.SuggestsHyperparameter(symbol.Name))
        {
            return false;
        }

        var isReal = symbol.ValueType() is { } type && type.WithoutNullable().IsFloating();
        if (isReal && learned.IsReadInPrediction(symbol) && !IsMadeToBeTrained(symbol) && !IsAskedWhetherSet(symbol))
        {
            return true;
        }

        foreach (var constructor in facts.Type.InstanceConstructors)
        {
            if (constructor.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "JsonConstructorAttribute") || (!constructor.IsImplicitlyDeclared && !constructor.IsCopyConstructor() && LeavesAlone(constructor, symbol)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The only way to make the object takes another setting that stays as it is, and nothing that was learned: no finished model comes from there.</summary>
    private bool IsMadeToBeTrained(ISymbol symbol) =>
        facts.Type.InstanceConstructors is [{ IsImplicitlyDeclared: false } constructor]
        && constructor.Parameters.All(parameter => !facts.Session.Shapes.MayBeData(parameter.Type))
        && writes.ByMember.Any(other => !SymbolEqualityComparer.Default.Equals(other.Key, symbol)
            && other.Key is IFieldSymbol or IPropertySymbol && other.Key.ValueType()!.WithoutNullable().IsNumeric() && RoleCandidates.MayBeHyperparameter(facts.Type, other.Key)
            && other.Value.All(write => SymbolEqualityComparer.Default.Equals(write.Raw.Callable, constructor))
            && ConstructorOrigin(other.Key) is not null);

    /// <summary>Training replaces only what the caller left open, and by what follows from how much data there is: <c>if (_gamma == 0) _gamma = 1.0 / row.Length;</c></summary>
    private bool IsAskedWhetherSet(ISymbol symbol) =>
        writes.To(symbol).Where(write => write.Raw.Callable is IMethodSymbol { MethodKind: not MethodKind.Constructor }).ToList() is { Count: > 0 } later
        && later.TrueForAll(write => Surroundings.GuardOf(write.Raw.Operation, symbol) == WriteGuard.Sentinel
            && !write.Raw.Callable.Name.StartsWith("Partial", System.StringComparison.Ordinal)
            && write.Raw.Value is { } value && Surroundings.IsMadeOfSizes(value));

    private bool LeavesAlone(IMethodSymbol constructor, ISymbol symbol) =>
        !writes.To(symbol).Any(write => SymbolEqualityComparer.Default.Equals(write.Raw.Callable, constructor))
        && !facts.Bodies.Any(body => SymbolEqualityComparer.Default.Equals(body.Owner, constructor) && body.Calls.Any(call => call.Callee.MethodKind == MethodKind.Constructor))
        && writes.To(symbol).All(write => write.Raw.Callable is IMethodSymbol);

    /// <summary>The assignment by which a constructor, or the initializer of a primary one, stores a parameter of its caller.</summary>
    private Evidence? ConstructorOrigin(ISymbol symbol)
    {
        foreach (var write in writes.To(symbol))
        {
            if (write.Access == Access.Write
                && write.Raw.Callable is not IMethodSymbol { MethodKind: not MethodKind.Constructor }
                && write.Raw.Value is { } value
                && ConstructorArgument.Behind(value, facts.Values) is { } given)
            {
                return new Evidence(EvidenceKind.Origin, $"set in the constructor from '{given}'", write.Raw.Operation.Syntax.GetLocation());
            }
        }

        return null;
    }
}
