using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Roles;

/// <summary>
/// Decides the role of a trainer's own members by where their values come from: a number that a constructor takes from its caller is a hyperparameter,
/// a value that training assigns and prediction reads is learned. Names only rank.
/// </summary>
internal sealed class OriginInference
{
    private static readonly List<MemberWrite> NoWrites = new();

    private readonly TypeFacts _facts;
    private readonly bool _isTrainer;
    private readonly bool _isModel;
    private readonly Dictionary<ISymbol, List<MemberWrite>> _ownWrites = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, RoleAssignment> _inferred = new(SymbolEqualityComparer.Default);
    private HashSet<ISymbol>? _readInPrediction;

    public OriginInference(TypeFacts facts, IReadOnlyList<MemberWrite> writes)
    {
        _facts = facts;
        _isTrainer = facts.Session.Shapes.Of(facts.Type).IsTrainer;
        _isModel = !_isTrainer && TrainerShapes.PredictsBeyondDoubt(facts.Type) && Learners.IsLearner(facts.Type);
        foreach (var write in writes)
        {
            if (write.Receiver == Receiver.Own)
            {
                if (!_ownWrites.TryGetValue(write.Symbol, out var ofSymbol))
                {
                    _ownWrites.Add(write.Symbol, ofSymbol = new List<MemberWrite>(2));
                }

                ofSymbol.Add(write);
            }
        }
    }

    public RoleAssignment RoleOf(MemberWrite write)
    {
        if (write.Receiver != Receiver.Own)
        {
            var foreign = _facts.Session.Roles.OfForeign(write.Symbol);
            return foreign.IsKnown ? foreign : OfOptions(write);
        }

        return RoleOf(write.Symbol);
    }

    /// <summary>The role of a member of the type itself.</summary>
    public RoleAssignment RoleOf(ISymbol symbol)
    {
        var declared = _facts.Session.Roles.Declared(symbol);
        if (declared.IsKnown)
        {
            return declared;
        }

        if (!_isTrainer)
        {
            // Who trains a type that only predicts is not seen here; its members are known as those of other types are.
            return _isModel ? _facts.Session.Roles.OfForeign(symbol) : declared;
        }

        if (!_inferred.TryGetValue(symbol, out var inferred))
        {
            _inferred.Add(symbol, inferred = Infer(symbol));
        }

        return inferred;
    }

    private IReadOnlyList<MemberWrite> OwnWrites(ISymbol symbol) => _ownWrites.TryGetValue(symbol, out var writes) ? writes : NoWrites;

    /// <summary>A member of the options that a trainer holds was set by the caller.</summary>
    private RoleAssignment OfOptions(MemberWrite write) =>
        _isTrainer
        && write.Receiver == Receiver.Foreign
        && write.Symbol is IFieldSymbol or IPropertySymbol
        && write.Symbol.ValueType() is { } type && type.IsScalar()
        && write.Symbol.ContainingType is { } container && SettingsTypes.Includes(container.Name) && !IsOfFramework(container)
        && !MemberVocabulary.RulesOutHyperparameter(write.Symbol.Name)
        && IsHeldByTheTrainer(write.Target.Instance()?.Unwrap())
            ? new RoleAssignment(Role.Hyperparameter, new Evidence(EvidenceKind.Origin, $"a member of '{container.Name}'"))
            : RoleAssignment.Unknown;

    private static bool IsHeldByTheTrainer(IOperation? options) => options switch
    {
        IParameterReferenceOperation => true,
        IFieldReferenceOperation or IPropertyReferenceOperation => options.Instance()?.Unwrap() is null or IInstanceReferenceOperation,
        _ => false,
    };

    private static bool IsOfFramework(INamedTypeSymbol type) =>
        type.ContainingAssembly is { Name: var name } && (name.StartsWith("System", System.StringComparison.Ordinal) || name is "mscorlib" or "netstandard");

    private RoleAssignment Infer(ISymbol symbol)
    {
        if (_facts.Names.RoleNamed(symbol.Name) is var named and not Role.Unknown)
        {
            return new RoleAssignment(named, new Evidence(EvidenceKind.TeamKnowledge, "by the team's vocabulary"));
        }

        if (Words.Contains(symbol.Name, "seed"))
        {
            return new RoleAssignment(Role.RandomSeed, new Evidence(EvidenceKind.Name, "by its name"));
        }

        return Hyperparameter(symbol) ?? Learned(symbol) ?? RoleAssignment.Unknown;
    }

    /// <remarks>The parameters of a distribution are what fitting it estimates, although a constructor takes them too.</remarks>
    private RoleAssignment? Hyperparameter(ISymbol symbol)
    {
        if (!RoleCandidates.MayBeHyperparameter(_facts.Type, symbol) || Words.Contains(_facts.Type.Name, "distribution"))
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

        return RoleCandidates.CanBeSetFromOutside(symbol) && !IsKeptByEditor(symbol) && (MemberVocabulary.SuggestsHyperparameter(symbol.Name) || IsDefaultForTraining(symbol))
            ? new RoleAssignment(Role.Hyperparameter, new Evidence(EvidenceKind.Origin, "set by the caller before training", symbol.Locations[0]))
            : null;
    }

    /// <summary>Every training sets what the editor of a game engine only keeps and shows.</summary>
    private bool IsKeptByEditor(ISymbol symbol) =>
        symbol is IFieldSymbol field && RoleCandidates.IsSetInEditor(field)
        && OwnWrites(symbol).Any(write => write.Raw is { Callable: IMethodSymbol, Value: not null } && Surroundings.GuardOf(write.Raw.Operation, symbol) == WriteGuard.None);

    /// <summary>A number with a default that training reads and that nobody in the type changes, whatever its name: <c>public int K { get; set; } = 5;</c></summary>
    private bool IsDefaultForTraining(ISymbol symbol) =>
        symbol is IPropertySymbol { DeclaredAccessibility: Accessibility.Public }
        && symbol.ValueType()!.IsNumeric()
        && OwnWrites(symbol) is [{ Raw: { Callable: not IMethodSymbol, Value: { } value } }] && value.TryGetNumber(out _)
        && _facts.ReadsOf(symbol).Any(read => _facts.PhasesOf(read.Callable).IsSubsetOf(Phases.Training));

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
        if (isReal && ReadInPrediction().Contains(symbol) && !IsMadeToBeTrained(symbol) && !IsAskedWhetherSet(symbol))
        {
            return true;
        }

        foreach (var constructor in _facts.Type.InstanceConstructors)
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
        _facts.Type.InstanceConstructors is [{ IsImplicitlyDeclared: false } constructor]
        && constructor.Parameters.All(parameter => !_facts.Session.Shapes.MayBeData(parameter.Type))
        && _ownWrites.Any(other => !SymbolEqualityComparer.Default.Equals(other.Key, symbol)
            && other.Key is IFieldSymbol or IPropertySymbol && other.Key.ValueType()!.WithoutNullable().IsNumeric() && RoleCandidates.MayBeHyperparameter(_facts.Type, other.Key)
            && other.Value.All(write => SymbolEqualityComparer.Default.Equals(write.Raw.Callable, constructor))
            && ConstructorOrigin(other.Key) is not null);

    /// <summary>Training replaces only what the caller left open, and by what follows from how much data there is: <c>if (_gamma == 0) _gamma = 1.0 / row.Length;</c></summary>
    private bool IsAskedWhetherSet(ISymbol symbol) =>
        OwnWrites(symbol).Where(write => write.Raw.Callable is IMethodSymbol { MethodKind: not MethodKind.Constructor }).ToList() is { Count: > 0 } later
        && later.TrueForAll(write => Surroundings.GuardOf(write.Raw.Operation, symbol) == WriteGuard.Sentinel
            && !write.Raw.Callable.Name.StartsWith("Partial", System.StringComparison.Ordinal)
            && write.Raw.Value is { } value && Surroundings.IsMadeOfSizes(value));

    private bool LeavesAlone(IMethodSymbol constructor, ISymbol symbol) =>
        !OwnWrites(symbol).Any(write => SymbolEqualityComparer.Default.Equals(write.Raw.Callable, constructor))
        && !_facts.Bodies.Any(body => SymbolEqualityComparer.Default.Equals(body.Owner, constructor) && body.Calls.Any(call => call.Callee.MethodKind == MethodKind.Constructor))
        && OwnWrites(symbol).All(write => write.Raw.Callable is IMethodSymbol);

    /// <summary>The assignment by which a constructor, or the initializer of a primary one, stores a parameter of its caller.</summary>
    private Evidence? ConstructorOrigin(ISymbol symbol)
    {
        foreach (var write in OwnWrites(symbol))
        {
            if (write.Access == Access.Write
                && write.Raw.Callable is not IMethodSymbol { MethodKind: not MethodKind.Constructor }
                && write.Raw.Value is { } value
                && ConstructorArgument.Behind(value, _facts.Values) is { } given)
            {
                return new Evidence(EvidenceKind.Origin, $"set in the constructor from '{given}'", write.Raw.Operation.Syntax.GetLocation());
            }
        }

        return null;
    }

    private RoleAssignment? Learned(ISymbol symbol)
    {
        if (!RoleCandidates.MayBeLearned(symbol)
            || !(ReadInPrediction().Contains(symbol) || (MemberVocabulary.SuggestsLearnedParameter(symbol.Name) && IsResult(symbol))))
        {
            return null;
        }

        foreach (var write in OwnWrites(symbol))
        {
            var phases = _facts.PhasesOf(write.Raw.Callable);
            if (phases.Includes(Phases.Training) && phases.IsSubsetOf(Phases.Training | Phases.Surgery | Phases.Configuration) && (DataWrites.ComesFromData(write) || IsFilledFromData(write)) && (!IsFilledByOwnMethod(write) || IsFilledForGood(write)))
            {
                return new RoleAssignment(
                    Role.LearnedParameter,
                    new Evidence(EvidenceKind.Origin, $"assigned in '{CallableNames.Of(write.Raw.Callable)}'", write.Raw.Operation.Syntax.GetLocation()));
            }
        }

        return null;
    }

    /// <summary>The trees of a forest: training empties the list and adds what it makes from data, and nobody else has a hand in it.</summary>
    private bool IsFilledFromData(MemberWrite write) =>
        write.Symbol is IFieldSymbol { DeclaredAccessibility: Accessibility.Private, Type: var type } && RoleCandidates.IsStructure(type)
        && write.Raw.Operation is IInvocationOperation { TargetMethod.Name: var called } addition && Additions.Includes(called) && addition.Arguments.Any(argument => Surroundings.DependsOnData(argument.Value))
        && OwnWrites(write.Symbol) is var writes && writes.Any(other => DataWrites.Empties(other) && _facts.PhasesOf(other.Raw.Callable).Includes(Phases.Training))
        && writes.All(other => other.Raw.Callable is not IMethodSymbol { MethodKind: not MethodKind.Constructor } || _facts.PhasesOf(other.Raw.Callable).IsSubsetOf(Phases.Training | Phases.Restoration | Phases.Surgery));

    /// <summary>
    /// A method of the type fills the member in training, with what another argument brings, and what only predicts reads it and leaves it alone.
    /// What prediction fills as well is room for what comes out of one pass.
    /// </summary>
    private bool IsFilledForGood(MemberWrite write) =>
        ((IInvocationOperation)write.Raw.Operation).Arguments.Any(argument => argument.Value.Type?.HoldsElements() == true && Variables.Of(argument.Value) is ILocalSymbol or IParameterSymbol)
        && !OwnWrites(write.Symbol).Any(other => _facts.PhasesOf(other.Raw.Callable).Includes(Phases.Prediction))
        && _facts.ReadsOf(write.Symbol).Any(read => PhaseVocabulary.IsCertainPrediction(read.Callable.Name));

    private bool IsFilledByOwnMethod(MemberWrite write) => write.Raw is { ChangesContent: true, Operation: IInvocationOperation call } && _facts.Owners.IsOwn(call);

    /// <summary>A model without a method of prediction hands out what it has learned.</summary>
    private bool IsResult(ISymbol symbol)
    {
        if (symbol is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, GetMethod: not null } or IFieldSymbol { DeclaredAccessibility: Accessibility.Public })
        {
            return true;
        }

        foreach (var body in _facts.Bodies)
        {
            if (body.Owner is IMethodSymbol { MethodKind: MethodKind.PropertyGet, DeclaredAccessibility: Accessibility.Public })
            {
                foreach (var (member, _, _) in body.Reads)
                {
                    if (SymbolEqualityComparer.Default.Equals(member, symbol))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private HashSet<ISymbol> ReadInPrediction()
    {
        if (_readInPrediction is null)
        {
            _readInPrediction = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
            foreach (var body in _facts.Bodies)
            {
                foreach (var (member, callable, _) in body.Reads)
                {
                    if (_facts.PhasesOf(callable).Includes(Phases.Prediction))
                    {
                        _readInPrediction.Add(member);
                    }
                }
            }
        }

        return _readInPrediction;
    }
}
