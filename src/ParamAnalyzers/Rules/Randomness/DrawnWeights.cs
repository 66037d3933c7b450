using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>Weights that begin with what chance gives them, in types that may be no trainers by themselves: neurons, layers, whole networks.</summary>
internal static class DrawnWeights
{
    /// <summary>What is drawn becomes a weight of a part of a network, <c>Weights.Add(random.NextDouble())</c>, or what a layer or a whole network gives to its weights and parts.</summary>
    public static bool Take(IOperation draw, TypeFacts facts)
    {
        IEnumerable<IOperation> draws = Variables.HolderOf(draw) is { } generator ? facts.ReferencesTo(generator) : [draw];
        return (Learners.IsPartOfNetwork(facts.Type) && draws.Any(drawn => IsWrittenToWeights(drawn, facts)))
            || ((Learners.IsLayer(facts.Type) || Learners.IsNetwork(facts.Type)) && draws.SelectMany(drawn => HandedOut(drawn, facts)).Any(given => IsGivenToWeights(given, facts)));
    }

    private static bool IsWrittenToWeights(IOperation drawn, TypeFacts facts) => facts.Writes.Any(write =>
        Learners.IsWeight(write.Symbol.Name) && SymbolEqualityComparer.Default.Equals(write.Symbol.ContainingType, facts.Type) && Repetition.IsIn(drawn, write.Raw.Operation));

    /// <summary>The draw, and where it is what a method of the type returns, the calls of that: <c>double Between(double least, double most)</c>.</summary>
    private static IEnumerable<IOperation> HandedOut(IOperation drawn, TypeFacts facts) =>
        facts.Owners.Of(drawn) is IMethodSymbol { ReturnType: var returned } helper && returned.IsFloating() ? facts.CallsTo(helper).Prepend(drawn) : [drawn];

    /// <summary><c>weight.Data[i] = random.NextDouble()</c>, and in a network <c>new Layer(inputs, random)</c></summary>
    private static bool IsGivenToWeights(IOperation drawn, TypeFacts facts) => drawn.AncestorsInStatement().Any(around => around switch
    {
        IAssignmentOperation { Target: var target } => target.DescendantsAndSelf().Any(part => Variables.Of(part) is { } weights && Learners.AreWeights(weights)),
        IArgumentOperation { Parameter.Type: var given, Parent: IObjectCreationOperation { Type: INamedTypeSymbol made } } => given.IsRandom() && Learners.IsNamedAfterPart(made.Name) && Learners.IsNetwork(facts.Type),
        _ => false,
    });
}
