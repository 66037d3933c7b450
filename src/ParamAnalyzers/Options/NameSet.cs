using System;
using System.Collections.Immutable;
using System.Linq;

namespace ParamAnalyzers.Options;

/// <summary>A set of identifiers, simple or dotted.</summary>
internal sealed class NameSet
{
    private readonly ImmutableHashSet<string> _names;
    private readonly ImmutableHashSet<string> _anyCase;

    private NameSet(ImmutableHashSet<string> names)
    {
        _names = names;
        _anyCase = names.WithComparer(StringComparer.OrdinalIgnoreCase);
    }

    public static NameSet Empty { get; } = new(ImmutableHashSet<string>.Empty);

    public bool IsEmpty => _names.IsEmpty;

    public bool Contains(string name) => _names.Contains(name);

    public bool ContainsAnyCase(string name) => _anyCase.Contains(name);

    /// <summary>Null when one of the names is not an identifier; an empty text is an empty set.</summary>
    public static NameSet? Parse(string text)
    {
        var names = text.Split(',').Select(name => name.Trim()).ToList();
        if (names is [""])
        {
            return Empty;
        }

        return names.All(IsName) ? new NameSet(names.ToImmutableHashSet(StringComparer.Ordinal)) : null;
    }

    public override string ToString() => string.Join(", ", _names.OrderBy(name => name, StringComparer.Ordinal));

    private static bool IsName(string name) => name.Split('.').All(Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier);
}
