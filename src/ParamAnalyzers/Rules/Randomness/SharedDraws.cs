using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>Chance in a helper, a static generator or a method that hands out numbers, from which learners in other types draw.</summary>
internal static class SharedDraws
{
    /// <summary>Learners draw from the static generator, or call the members of this type that do: <c>static double Chance.Between(double least, double most)</c>.</summary>
    public static bool ReachLearners(IOperation use, TypeFacts facts)
    {
        var generator = Variables.HolderOf(use) is { IsStatic: true } holder and (IFieldSymbol or IPropertySymbol) ? holder : null;
        var drawn = generator is null ? [use] : facts.ReferencesTo(generator);
        return drawn.Select(draw => facts.Owners.MemberOf(draw)).Append(generator).OfType<ISymbol>()
            .Where(member => member.DeclaredAccessibility != Accessibility.Private && GivesNumbers(member, facts) && !HasSeededTwin(member))
            .Distinct<ISymbol>(SymbolEqualityComparer.Default)
            .Any(facts.Session.SharedGenerators.IsDrawnFrom);
    }

    /// <summary>Learners may call the one that takes a seed: <c>Create(int seed)</c> beside <c>Create()</c>.</summary>
    private static bool HasSeededTwin(ISymbol member) => member.ContainingType.GetMembers(member.Name).Any(twin =>
        twin is IMethodSymbol { Parameters: var given } && given.Any(parameter => parameter.Type.IsRandom() || SeedVocabulary.IsSeedName(parameter.Name)));

    /// <summary>A generator, or what hands out or fills in real numbers; names, ports and pauses shape nothing.</summary>
    private static bool GivesNumbers(ISymbol member, TypeFacts facts) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary, ReturnsVoid: true, Parameters: var given, IsStatic: var isStatic } => !isStatic || given.Any(parameter => parameter.Type.HoldsElements() || DataTypes.KeepsReals(parameter.Type)),
        IMethodSymbol { MethodKind: MethodKind.Ordinary, ReturnType: var type } => IsMadeOfReals(type, facts),
        IFieldSymbol { Type: var type } => type.IsRandom(),
        IPropertySymbol { Type: var type } => IsMadeOfReals(type, facts),
        _ => false,
    };

    private static bool IsMadeOfReals(ITypeSymbol type, TypeFacts facts) =>
        type.IsRandom() || type.ElementType().IsFloating() || (type.HoldsElements() && type.ElementType().SpecialType != SpecialType.System_String) || DataTypes.IsNumbers(type) || DataTypes.KeepsReals(type) || facts.Session.TorchSharp.IsTensor(type);
}
