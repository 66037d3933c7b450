using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Libraries;

namespace ParamAnalyzers.Roles;

/// <summary>The valid values of a hyperparameter, how they are known, and what happens outside.</summary>
internal sealed record KnownDomain(Domain Domain, Evidence Evidence, string Outside);

/// <summary>Finds the domain of a member or parameter: from knowledge, from <c>[Hyperparameter(Minimum, Maximum)]</c>, or from what its trainer's own code rejects.</summary>
internal sealed class DomainResolver(RoleResolver roles, AnnotationSymbols annotations, TrainerShapes shapes)
{
    private readonly ConcurrentDictionary<ISymbol, KnownDomain?> _domains = new(SymbolEqualityComparer.Default);

    public KnownDomain? Of(ISymbol symbol)
    {
        if (!roles.MayDeclare(symbol) && !MayBeGuarded(symbol))
        {
            return null;
        }

        return _domains.TryGetValue(symbol.OriginalDefinition, out var known) ? known : _domains.GetOrAdd(symbol.OriginalDefinition, Resolve);
    }

    private KnownDomain? Resolve(ISymbol symbol)
    {
        var role = roles.Declared(symbol);
        if (annotations.BoundsOf(symbol) is { } bounds)
        {
            return new KnownDomain(bounds, role.Evidence, "its author excludes it");
        }

        if (role.Knowledge?.Domain is { } domain)
        {
            return new KnownDomain(domain, role.Evidence, role.Knowledge.Outside ?? "the library rejects it");
        }

        return MayBeGuarded(symbol) && ThrowGuards.DomainOf(symbol) is { } guarded
            ? new KnownDomain(
                guarded,
                new Evidence(EvidenceKind.Origin, $"'{symbol.ContainingType.Name}' checks it", symbol.Locations[0]),
                symbol is IPropertySymbol ? "throws in the setter" : "throws in the constructor")
            : null;
    }

    /// <summary>A number that a trainer or its options declare in this project.</summary>
    private bool MayBeGuarded(ISymbol symbol) =>
        symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } or IPropertySymbol { SetMethod: not null, IsIndexer: false }
        && !symbol.DeclaringSyntaxReferences.IsEmpty
        && symbol.ValueType() is { } type && type.IsNumeric()
        && symbol.ContainingType is { } container
        && (shapes.Of(container).IsTrainer || SettingsTypes.Includes(container.Name));
}
