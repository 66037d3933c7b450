using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>What messages call a method, accessor or initializer.</summary>
internal static class CallableNames
{
    public static string Of(ISymbol callable) => callable switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor => constructor.ContainingType.Name,
        IMethodSymbol { AssociatedSymbol: { } associated } => associated.Name,
        IMethodSymbol { Name: WellKnownMemberNames.TopLevelStatementsEntryPointMethodName } => "the top-level statements",
        IMethodSymbol method => method.NameWithoutInterface(),
        _ => callable.Name,
    };
}
