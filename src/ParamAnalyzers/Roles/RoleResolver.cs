using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Libraries;

namespace ParamAnalyzers.Roles;

/// <summary>
/// Decides the role of a member from symbols alone: annotation, then the team's knowledge, then built-in knowledge, then name and shape of its type.
/// What the bodies of a type tell about its own members is added by <see cref="OriginInference"/>.
/// </summary>
internal sealed class RoleResolver(AnnotationSymbols annotations, KnowledgeLookup knowledge, TrainerShapes shapes)
{
    private static readonly WordSet TrainerWords = new("trainer", "optimizer", "optimiser");

    private readonly ConcurrentDictionary<ISymbol, RoleAssignment> _declared = new(SymbolEqualityComparer.Default);

    /// <summary>The role that is declared: by annotation or by knowledge.</summary>
    public RoleAssignment Declared(ISymbol symbol) =>
        !MayDeclare(symbol) ? RoleAssignment.Unknown
        : _declared.TryGetValue(symbol.OriginalDefinition, out var declared) ? declared
        : _declared.GetOrAdd(symbol.OriginalDefinition, Resolve);

    /// <summary>False at once for symbols about which neither an attribute nor a file can say anything.</summary>
    public bool MayDeclare(ISymbol symbol) => annotations.IsPresent || knowledge.MayKnow(symbol);

    /// <summary>The role of a member of another type: declared, or suggested by an unmistakable name on a type that is shaped like a model.</summary>
    public RoleAssignment OfForeign(ISymbol symbol)
    {
        var declared = Declared(symbol);
        var role = declared.IsKnown ? Role.Unknown : LooksLearned(symbol) ? Role.LearnedParameter : LooksLikeLearningRate(symbol) ? Role.Hyperparameter : Role.Unknown;
        return role == Role.Unknown ? declared : new RoleAssignment(role, new Evidence(EvidenceKind.Name, $"by its name and the shape of '{symbol.ContainingType.Name}'"));
    }

    /// <summary>What a knowledge file says about the symbol, whatever is annotated.</summary>
    public MemberKnowledge? KnowledgeOf(ISymbol symbol) => knowledge.OfTeam(symbol) ?? knowledge.BuiltIn(symbol);

    /// <summary>What a knowledge file says about the type itself.</summary>
    public Reproducibility? KnowledgeOfType(INamedTypeSymbol type) => knowledge.OfType(type);

    private RoleAssignment Resolve(ISymbol symbol)
    {
        var annotated = annotations.RoleOf(symbol, out var attribute);
        if (annotated != Role.Unknown)
        {
            return new RoleAssignment(annotated, new Evidence(EvidenceKind.Annotation, $"marked [{attribute}]"), KnowledgeOf(symbol));
        }

        if (knowledge.OfTeam(symbol) is { } team)
        {
            return new RoleAssignment(team.Role, new Evidence(EvidenceKind.TeamKnowledge, $"known from {team.Source}"), team);
        }

        return knowledge.BuiltIn(symbol) is { } known
            ? new RoleAssignment(known.Role, new Evidence(EvidenceKind.BuiltInKnowledge, $"known from {known.Source}"), known)
            : RoleAssignment.Unknown;
    }

    private bool LooksLikeLearningRate(ISymbol symbol) =>
        symbol is IFieldSymbol or IPropertySymbol && MemberVocabulary.IsLearningRate(symbol.Name) && symbol.ContainingType is { } container && (shapes.Of(container).IsTrainer || TrainerWords.HasWordOf(container.Name));

    /// <summary>Numbers under an unmistakable name, in a type that trains or predicts; under other names, a table of them that a trainer keeps, or a vector.</summary>
    private bool LooksLearned(ISymbol symbol) =>
        symbol is IFieldSymbol or IPropertySymbol { IsIndexer: false }
        && symbol is { ContainingType: { } container, Name: var name }
        && symbol.ValueType() is { } type && (type.ElementType().IsFloating() || DataTypes.IsNumbers(type))
        && (MemberVocabulary.IsCertainlyLearned(name) ? shapes.Of(container) is { IsTrainer: true } or { Predicts: true }
            : MemberVocabulary.IsLearnedByATrainer(name) && (DataTypes.IsNumbers(type) ? shapes.Of(container) is { IsTrainer: true } or { Predicts: true } : type.HoldsElements() && shapes.Of(container).IsTrainer));
}
