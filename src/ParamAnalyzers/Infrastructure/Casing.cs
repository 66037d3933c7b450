namespace ParamAnalyzers.Infrastructure;

/// <summary>Names by their prefix and the case of their first letter.</summary>
internal static class Casing
{
    /// <summary>What marks a field: <c>_</c>, <c>__</c>, <c>m_</c>, <c>s_</c>. Nothing, when nothing else would be left.</summary>
    public static int PrefixLength(this string name)
    {
        var length = name.Length > 2 && name[1] == '_' && name[0] is 'm' or 's' ? 2 : name.Length - name.TrimStart('_').Length;
        return length < name.Length ? length : 0;
    }

    public static string WithoutPrefix(this string name) => name.Substring(name.PrefixLength());

    /// <summary>As it stands behind another word: <c>Depth</c> for <c>_depth</c> and <c>m_depth</c>, <c>Value</c> where nothing but the prefix is there.</summary>
    public static string AsPartOfName(this string name) => name.WithoutPrefix() is { Length: > 0 } bare && bare[0] != '_' ? bare.WithUpperFirst() : "Value";

    public static string WithUpperFirst(this string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    public static string WithLowerFirst(this string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>The text with its first letter in the case of another one.</summary>
    public static string InCaseOf(this string text, char letter) => char.IsLower(letter) ? text.WithLowerFirst() : text.WithUpperFirst();
}
