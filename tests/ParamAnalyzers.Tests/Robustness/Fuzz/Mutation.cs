namespace ParamAnalyzers.Tests.Robustness.Fuzz;

/// <summary>The ways to break a source.</summary>
internal enum MutationKind
{
    /// <summary>A token is not there.</summary>
    Drop,

    /// <summary>Two tokens have changed places: neighbors, or any two.</summary>
    Swap,

    /// <summary>The source ends early.</summary>
    Cut,

    /// <summary>Some tokens of another source stand in the middle.</summary>
    Splice,
}

/// <summary>Breaks a list of tokens in one way.</summary>
internal static class Mutation
{
    private const int LongestSlice = 60;

    public static IReadOnlyList<MutationKind> Kinds { get; } = Enum.GetValues<MutationKind>();

    public static void Apply(MutationKind kind, List<string> tokens, IReadOnlyList<string> other, Random random)
    {
        if (tokens.Count < 2)
        {
            return;
        }

        var place = random.Next(tokens.Count - 1);
        switch (kind)
        {
            case MutationKind.Drop:
                tokens.RemoveAt(place);
                break;
            case MutationKind.Swap:
                var second = random.Next(2) == 0 ? place + 1 : random.Next(tokens.Count);
                (tokens[place], tokens[second]) = (tokens[second], tokens[place]);
                break;
            case MutationKind.Cut:
                tokens.RemoveRange(place, tokens.Count - place);
                break;
            case MutationKind.Splice:
                var start = random.Next(other.Count);
                tokens.InsertRange(place, other.Skip(start).Take(1 + random.Next(LongestSlice)));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind));
        }
    }
}
