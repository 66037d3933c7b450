using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Flow;

/// <summary>What becomes of the best candidate of several rounds: who only prints it has chosen nothing.</summary>
internal static class BestCandidate
{
    /// <summary>What the round keeps outside itself is returned, or what is picked from the rounds.</summary>
    public static bool IsHandedOut(IOperation round, TypeFacts facts)
    {
        var kept = round is IAnonymousFunctionOperation or IMethodReferenceOperation ? HoldersAround(round) : round.Descendants().OfType<IAssignmentOperation>()
            .SelectMany(assignment => assignment.Parts()).Where(pair => IsCandidate(pair.Value, round))
            .Select(pair => Variables.Of(pair.Target)).OfType<ILocalSymbol>().Where(local => !Repetition.IsDeclaredIn(local, round));
        return kept is null || kept.Any(local => facts.ReferencesTo(local).Any(use => !Repetition.IsIn(use, round) && IsReturned(use)));
    }

    /// <summary>Where one is better than those before, something is done with it at once: <c>if (score > best) { best = score; Save(model); }</c></summary>
    public static bool IsPassedOn(IOperation round) => round.Descendants().OfType<IConditionalOperation>().Any(choice =>
        choice.WhenTrue.DescendantsAndSelf().OfType<ISimpleAssignmentOperation>().Any(kept => Variables.Of(kept.Target) is { } best && !Repetition.IsDeclaredIn(best, round))
        && choice.WhenTrue.DescendantsAndSelf().Any(part => part is IArgumentOperation { Value: var given } && given.Unwrap() is ILocalReferenceOperation { Local: { Type: { IsReferenceType: true, SpecialType: SpecialType.None } } candidate } && Repetition.IsDeclaredIn(candidate, round)));

    /// <summary>What varies from round to round, or is made in one, and is no score.</summary>
    private static bool IsCandidate(IOperation value, IOperation round) => value.Unwrap() switch
    {
        ILocalReferenceOperation { Local: var local } => round switch
        {
            IForEachLoopOperation each when each.Locals.Contains(local, SymbolEqualityComparer.Default) => true,
            IForLoopOperation loop when loop.Locals.Contains(local, SymbolEqualityComparer.Default) => true,
            _ => Repetition.IsDeclaredIn(local, round) && !local.Type.IsFloating(),
        },
        IInvocationOperation or IObjectCreationOperation => value.Unwrap().Type is { } type && !type.IsFloating() && type.SpecialType != SpecialType.System_String,
        _ => false,
    };

    /// <summary>The variable that is given what is picked; null when it is returned at once.</summary>
    private static IEnumerable<ILocalSymbol>? HoldersAround(IOperation round)
    {
        for (var parent = round.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            switch (parent)
            {
                case IInvocationOperation { TargetMethod.Name: "Max" or "Min" }:
                    return Array.Empty<ILocalSymbol>();
                case IReturnOperation:
                    return null;
                case IVariableDeclaratorOperation { Symbol: var local }:
                    return new[] { local };
            }
        }

        return Array.Empty<ILocalSymbol>();
    }

    private static bool IsReturned(IOperation use) => use.AncestorsInStatement().Any(parent => parent is IReturnOperation);
}
