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
    private readonly TypeFacts _facts;
    private readonly bool _isTrainer;
    private readonly bool _isModel;
    private readonly HyperparameterOrigins _hyperparameters;
    private readonly LearnedOrigins _learned;
    private readonly Dictionary<ISymbol, RoleAssignment> _inferred = new(SymbolEqualityComparer.Default);

    public OriginInference(TypeFacts facts)
    {
        _facts = facts;
        _isTrainer = facts.Session.Shapes.Of(facts.Type).IsTrainer;
        _isModel = !_isTrainer && TrainerShapes.PredictsBeyondDoubt(facts.Type) && Learners.IsLearner(facts.Type);
        var writes = new OwnWrites(facts.Writes);
        _learned = new LearnedOrigins(facts, writes);
        _hyperparameters = new HyperparameterOrigins(facts, writes, _learned);
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

        return _hyperparameters.RoleOf(symbol) ?? _learned.RoleOf(symbol) ?? RoleAssignment.Unknown;
    }
}
