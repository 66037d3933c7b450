using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Rules.Naming;

/// <summary>What a type that does nothing holds.</summary>
/// <param name="Learned">One of its public members that is learned, or null.</param>
/// <param name="Hyperparameter">One that is set beforehand, or null.</param>
/// <param name="HoldsNumbers">True when it holds arrays of real numbers, whatever they are.</param>
internal readonly record struct RoleBag(ISymbol? Learned, ISymbol? Hyperparameter, bool HoldsNumbers)
{
    public static RoleBag Of(INamedTypeSymbol type, Session session)
    {
        var members = HeldBy(type).ToList();
        return new RoleBag(
            members.FirstOrDefault(member => IsLearned(member, session)),
            members.FirstOrDefault(member => IsHyperparameter(member, session)),
            members.Any(member => member.ValueType() is { } value && HoldsReals(value, session.TorchSharp)));
    }

    /// <summary>True when at least half of the numbers that the type holds are hyperparameters: how a model runs is told by a batch size and a dozen other numbers.</summary>
    public static bool IsMostlyHyperparameters(INamedTypeSymbol type, Session session)
    {
        var numbers = HeldBy(type).Where(member => member.ValueType()?.WithoutNullable().IsNumeric() == true).ToList();
        return numbers.Count(member => IsHyperparameter(member, session)) * 2 >= numbers.Count;
    }

    /// <summary>The role that the name and the type of a member suggest.</summary>
    public static Role RoleOf(ISymbol member, Session session) =>
        IsHyperparameter(member, session) ? Role.Hyperparameter : IsLearned(member, session) ? Role.LearnedParameter : Role.Unknown;

    private static IEnumerable<ISymbol> HeldBy(INamedTypeSymbol type) => type.GetMembers().Where(member =>
        member is IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol { IsIndexer: false } && !member.IsStatic && member.DeclaredAccessibility == Accessibility.Public && member.Name != "EqualityContract");

    private static bool IsLearned(ISymbol member, Session session) =>
        session.Roles.Declared(member) is { IsKnown: true, Role: var role } ? role == Role.LearnedParameter
        : member.ValueType() is { } value
            && (MemberVocabulary.IsCertainlyLearned(member.Name) ? HoldsReals(value, session.TorchSharp) : value.IsFloating() && (member.Name == "Intercept" || (member.Name == "Bias" && !SettingsTypes.Includes(member.ContainingType.Name))));

    private static bool IsHyperparameter(ISymbol member, Session session) =>
        session.Roles.Declared(member) is { IsKnown: true, Role: var role } ? role == Role.Hyperparameter
        : MemberVocabulary.SuggestsHyperparameter(member.Name) && member.ValueType()?.IsScalar() == true;

    /// <summary>Several real numbers: an array, a list, a dictionary, a tensor.</summary>
    public static bool HoldsReals(ITypeSymbol value, TorchSharpSymbols torch) => value.InnermostDictionaryValue() is { } entry ? IsReal(entry.ElementType()) || torch.IsTensor(entry) : (value.HoldsElements() && IsReal(value.ElementType())) || torch.IsTensor(value);

    private static bool IsReal(ITypeSymbol element) => element.IsFloating() || element is INamedTypeSymbol { IsTupleType: true, TupleElements: var components } && components.All(component => component.Type.IsFloating());
}
