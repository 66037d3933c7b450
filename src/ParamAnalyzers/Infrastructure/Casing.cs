namespace ParamAnalyzers.Infrastructure;

/// <summary>The first letter of a name in another case.</summary>
internal static class Casing
{
    public static string WithUpperFirst(this string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    public static string WithLowerFirst(this string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>The text with its first letter in the case of another one.</summary>
    public static string InCaseOf(this string text, char letter) => char.IsLower(letter) ? text.WithLowerFirst() : text.WithUpperFirst();
}
