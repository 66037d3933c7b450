using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles;

/// <summary>What a member could be by its declaration alone: the questions that cost nothing, before <see cref="OriginInference"/> reads any body.</summary>
internal static class RoleCandidates
{
    /// <summary>False for members that cannot be hyperparameters of their trainer whatever its bodies do.</summary>
    public static bool MayBeHyperparameter(INamedTypeSymbol trainer, ISymbol member) =>
        member.ValueType() is { } type
        && type.IsScalar()
        && !MemberVocabulary.RulesOutHyperparameter(member.Name)
        && (CanBeSetFromOutside(member) || ConstructorTakes(trainer, type));

    /// <summary>False for members that cannot be learned parameters of their trainer whatever its bodies do.</summary>
    public static bool MayBeLearned(ISymbol member) =>
        member.ValueType()?.WithoutNullable() is { } type && (HoldsReals(type.ElementType()) || IsStructure(type)) && !MemberVocabulary.SuggestsState(member.Name);

    /// <summary>
    /// What is learned without being numbers: the trees of a forest, the nodes of a tree, counts, a vocabulary, the examples of a nearest-neighbour search, a fitted pipeline.
    /// Anything may be kept in such a member, so more has to speak for it: <see cref="LearnedOrigins"/> wants to see it made from data.
    /// </summary>
    public static bool IsStructure(ITypeSymbol type) => type switch
    {
        _ when HoldsReals(type.ElementType()) => false,
        _ when type.InnermostDictionaryValue() is { } value => value.ElementType().IsNumeric() || IsOwn(value),
        _ when type.HoldsElements() => type.ElementType() is var element && (element.IsIntegral() || element.IsTupleType || element.TypeKind == TypeKind.TypeParameter || IsOwn(element)),
        _ => type.Name == "ITransformer" || (type.TypeKind == TypeKind.Class && IsOwn(type)),
    };

    private static bool IsOwn(ITypeSymbol type) => type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: false } || type.Name == "ITransformer";

    private static bool HoldsReals(ITypeSymbol element) =>
        element.IsFloating()
        || element.Name == "Tensor"
        || (element is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.All(component => component.Type.ElementType().IsFloating()));

    /// <summary>A caller may set the member before training.</summary>
    public static bool CanBeSetFromOutside(ISymbol symbol) => symbol switch
    {
        IPropertySymbol { IsIndexer: false, SetMethod: { DeclaredAccessibility: not Accessibility.Private } } property => property.DeclaredAccessibility != Accessibility.Private,
        IFieldSymbol { IsReadOnly: false, IsConst: false } field => field.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal || IsSetInEditor(field),
        _ => false,
    };

    /// <summary>The editors of game engines set private fields that are marked for them, and keep in such fields what was learned.</summary>
    public static bool IsSetInEditor(IFieldSymbol field) => field.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "SerializeField" or "SerializeFieldAttribute" or "Export" or "ExportAttribute");

    /// <summary>A value that no constructor could have stored was not set by the caller; a conversion on the way is no obstacle among numbers. Options may hold any.</summary>
    private static bool ConstructorTakes(INamedTypeSymbol trainer, ITypeSymbol type)
    {
        foreach (var constructor in trainer.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                var taken = parameter.Type.WithoutNullable();
                if (SymbolEqualityComparer.Default.Equals(taken, type.WithoutNullable()) || (taken.IsNumeric() && type.WithoutNullable().IsNumeric()) || SettingsTypes.MayConfigureATrainer(taken))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
