using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Roles;

/// <summary>What a single write says about where the content of a member comes from.</summary>
internal static class DataWrites
{
    /// <summary>A number that training only sets to constants, or scales by itself, is a rate or a mode. Arrays are filled element by element, which says enough.</summary>
    public static bool ComesFromData(MemberWrite write) => write.Symbol.ValueType() switch
    {
        null => true,
        var type when RoleCandidates.IsStructure(type) => write.Raw is { Value: { } value, ChangesContent: false } ? Surroundings.DependsOnData(value) : IsOnlyFilled(write.Symbol, type) && Surroundings.DependsOnData(write.Raw.Operation),
        var type => !type.IsScalar() || write.Raw.Value is null || Surroundings.DependsOnData(write.Raw.Value),
    };

    /// <summary>Tables that can only be filled: training makes their entries from data, as it makes other structures as a whole.</summary>
    private static bool IsOnlyFilled(ISymbol symbol, ITypeSymbol type) => symbol is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null } && type.DictionaryValue() is not null;

    /// <summary>The member is emptied, or made anew as a whole.</summary>
    public static bool Empties(MemberWrite write) => write.Raw is { Value: not null, ChangesContent: false } || write.Raw.Operation is IInvocationOperation { TargetMethod.Name: "Clear" };
}
