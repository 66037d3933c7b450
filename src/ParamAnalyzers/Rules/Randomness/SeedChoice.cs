using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>Whether a generator without a seed is only what a trainer falls back to when its caller gives none.</summary>
internal static class SeedChoice
{
    private static readonly WordSet ChoiceWords = new("deterministic", "determinism", "nondeterministic", "nondeterminism", "reproducible", "repeatable", "fixed");

    public static bool IsLeftToTheCaller(IOperation generator, TypeFacts facts) =>
        IsFallback(generator) || (Variables.HolderOf(generator) is { } holder && (CanBeReplaced(holder, facts.Session) || HasOtherSource(holder, generator, facts)));

    /// <summary><c>random ?? new Random()</c>, <c>seed is null ? new Random() : …</c>, <c>if (seed == null) …</c>, <c>: this(new Random())</c>.</summary>
    private static bool IsFallback(IOperation generator)
    {
        var inner = generator;
        for (var parent = generator.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case ICoalesceOperation or ICoalesceAssignmentOperation:
                case IConditionalOperation conditional when !ReferenceEquals(inner, conditional.Condition) && (SpeaksOfASeed(conditional.Condition) || HasSeededOther(conditional, inner)):
                case ISwitchExpressionOperation choice when SpeaksOfASeed(choice.Value):
                case IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor }:
                case IParameterInitializerOperation:
                    return true;
            }

            inner = parent;
        }

        return false;
    }

    /// <summary><c>isDeterministic ? new Random(42) : new Random()</c>: somebody chooses between the two.</summary>
    private static bool HasSeededOther(IConditionalOperation conditional, IOperation unseeded) =>
        (ReferenceEquals(conditional.WhenTrue, unseeded) ? conditional.WhenFalse : conditional.WhenTrue)?.Unwrap() is IObjectCreationOperation { Arguments.IsEmpty: false } seeded && seeded.Type.IsRandom()
        && conditional.Condition.DescendantsAndSelf().Any(part => Variables.Of(part) is { Name: var name } && ChoiceWords.HasWordOf(name));

    private static bool SpeaksOfASeed(IOperation condition) =>
        condition.DescendantsAndSelf().Any(operation => operation is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation
            && Variables.Of(operation) is { } symbol
            && (SeedVocabulary.IsSeedName(symbol.Name) || symbol.ValueType().IsRandom()));

    /// <summary>A caller can give the object another generator; who shares one in a field has to be seen to do so.</summary>
    private static bool CanBeReplaced(ISymbol holder, Session session) => holder switch
    {
        IFieldSymbol { IsStatic: true, DeclaredAccessibility: not Accessibility.Private } => session.SharedGenerators.IsAssigned(holder),
        IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } => true,
        IFieldSymbol { IsReadOnly: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } => true,
        _ => false,
    };

    /// <summary>Another constructor, method or setter takes a generator or a seed for the same member.</summary>
    private static bool HasOtherSource(ISymbol holder, IOperation generator, TypeFacts facts) =>
        holder is IFieldSymbol or IPropertySymbol
        && facts.Values.Of(holder).Any(binding => !ReferenceEquals(binding.Value.Unwrap(), generator) && !(binding.Value.Unwrap() is IObjectCreationOperation other && other.IsUnseededRandom()));
}
