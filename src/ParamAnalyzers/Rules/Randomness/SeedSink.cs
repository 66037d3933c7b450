using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>A value that is used as a seed: an argument of a parameter that is one, or what is assigned to a member that is one.</summary>
/// <param name="Value">The value.</param>
/// <param name="Seed">The parameter or member.</param>
/// <param name="Place">The creation or call that is seeded; the value where a member is assigned.</param>
internal readonly record struct SeedSink(IOperation Value, ISymbol Seed, Location Place)
{
    public static IEnumerable<SeedSink> Of(IOperation operation, RoleResolver roles)
    {
        switch (operation)
        {
            case IObjectCreationOperation creation:
                foreach (var argument in creation.Arguments)
                {
                    if (IsSeed(argument, roles))
                    {
                        yield return new SeedSink(argument.Value, argument.Parameter!, creation.Syntax.GetLocation());
                    }
                }

                break;
            case IInvocationOperation call:
                foreach (var argument in call.Arguments)
                {
                    if (IsSeed(argument, roles))
                    {
                        yield return new SeedSink(argument.Value, argument.Parameter!, call.NameLocation());
                    }
                }

                break;
            case ISimpleAssignmentOperation { Target: IFieldReferenceOperation or IPropertyReferenceOperation } assignment when assignment.Target.ReferencedMember() is { } member && SeedVocabulary.IsSeed(member, roles):
                yield return new SeedSink(assignment.Value, member, assignment.Value.Syntax.GetLocation());
                break;
        }
    }

    private static bool IsSeed(IArgumentOperation argument, RoleResolver roles) =>
        argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && SeedVocabulary.IsSeed(parameter, roles) && !SeedForHashing.IsHashSeed(parameter);
}
