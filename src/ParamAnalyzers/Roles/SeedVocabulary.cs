using System;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles;

/// <summary>Which names are those of a random seed. <c>randomSeed</c> is; <c>seedPoints</c> of a clustering, <c>seedCount</c> and <c>hashSeed</c> are not.</summary>
internal static class SeedVocabulary
{
    private static readonly WordSet HashWords = new("hash", "hashing", "murmur");

    /// <summary>True when the last word says "seed" and no word says that it picks a hash function.</summary>
    public static bool IsSeedName(string name)
    {
        // Asked of every member and parameter there is.
        if (name.IndexOf("seed", StringComparison.OrdinalIgnoreCase) < 0 && name.IndexOf("state", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return false;
        }

        var words = new Words(name);
        var (isSeed, wasRandom) = (false, false);
        while (words.MoveNext())
        {
            if (HashWords.Contains(words.Current))
            {
                return false;
            }

            isSeed = IsSeedWord(words) || (wasRandom && words.Is("state"));
            wasRandom = words.Is("random");
        }

        return isSeed;
    }

    /// <summary>A whole number that is named after a seed, and that neither an attribute nor a file calls something else.</summary>
    public static bool IsSeed(ISymbol symbol, RoleResolver roles) =>
        symbol.ValueType() is { } type
        && (type.SpecialType == SpecialType.None ? type.WithoutNullable() : type).IsIntegral()
        && (roles.Declared(symbol) is { IsKnown: true } declared ? declared.Role == Role.RandomSeed : IsSeedName(symbol.Name));

    /// <summary><c>seed</c>, <c>seed2</c>, <c>randomseed</c>.</summary>
    private static bool IsSeedWord(in Words words)
    {
        var word = words.Current;
        var length = word.Length;
        while (length > 0 && char.IsDigit(word[length - 1]))
        {
            length--;
        }

        word = word.Slice(0, length);
        return word.Equals("seed".AsSpan(), StringComparison.OrdinalIgnoreCase) || word.Equals("randomseed".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }
}
