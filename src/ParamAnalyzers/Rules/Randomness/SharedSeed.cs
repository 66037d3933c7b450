using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>A seed that is a part of each candidate, and the same in all of them: <c>new Settings(trees, rate, 17)</c>. It varies with the candidate for the compiler only.</summary>
internal static class SharedSeed
{
    /// <summary>All candidates that the method makes have the same seed, or leave it at its default, and none comes from elsewhere or is changed.</summary>
    public static bool IsTheSameInAll(IOperation seed, IOperation trial, TypeFacts facts) =>
        seed.Unwrap() is IMemberReferenceOperation { Member: { ContainingType: { DeclaringSyntaxReferences.IsEmpty: false } candidate } member }
        && facts.Owners.MemberOf(trial) is { } method
        && !MayComeFromElsewhere(candidate, facts)
        && MadeIn(method, candidate, facts) is { Count: > 0 } made
        && made.TrueForAll(one => SaysWhatItGives(one, candidate))
        && made.Select(one => Known(one.ValueOf(member))).Distinct().ToList() is [not Unlike]
        && !facts.Operations.Any(operation => IsChangeOf(member, operation));

    private static bool MayComeFromElsewhere(INamedTypeSymbol candidate, TypeFacts facts)
    {
        bool Holds(ITypeSymbol? type) => type?.HoldsElements() == true && SymbolEqualityComparer.Default.Equals(type.ElementType(), candidate);
        return facts.Members.Any(member => Holds(member.ValueType()) || (member is IMethodSymbol method && method.Parameters.Any(given => Holds(given.Type))))
            || facts.Calls.Any(call => Holds(call.Type) && !call.TargetMethod.IsLinq() && !facts.Owners.IsOwn(call))
            || facts.Operations.Any(operation => operation is IMemberReferenceOperation { Instance: null } && Holds(operation.Type));
    }

    private static List<IObjectCreationOperation> MadeIn(ISymbol method, INamedTypeSymbol candidate, TypeFacts facts) => facts.Invocations
        .Select(call => call.Operation)
        .OfType<IObjectCreationOperation>()
        .Where(made => SymbolEqualityComparer.Default.Equals(made.Type, candidate) && SymbolEqualityComparer.Default.Equals(facts.Owners.MemberOf(made), method))
        .ToList();

    /// <summary>Each argument is a member of the same name, so that what is not given is a default.</summary>
    private static bool SaysWhatItGives(IObjectCreationOperation made, INamedTypeSymbol candidate) =>
        made.Arguments.All(argument => candidate.GetMembers().Any(part => string.Equals(part.Name, argument.Parameter?.Name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A constant, or the parameter or field that is given to all; two other values are never the same.</summary>
    private static object? Known(IOperation? value) => value?.Unwrap() switch
    {
        null => null,
        { ConstantValue: { HasValue: true, Value: var constant } } => constant,
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } } given } => given,
        IFieldReferenceOperation { Field: var field } => field,
        _ => new Unlike(),
    };

    /// <summary>A write behind the creation, also by <c>with</c>.</summary>
    private static bool IsChangeOf(ISymbol member, IOperation operation) =>
        operation is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var set } } change
        && SymbolEqualityComparer.Default.Equals(set, member)
        && change.Parent?.Parent is not IObjectCreationOperation;

    private sealed class Unlike;
}
