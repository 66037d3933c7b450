using System.Collections.Immutable;
using System.Globalization;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>What is wrong with a range or with choices; release builds of ML.NET check none of it.</summary>
/// <param name="Reason">The end of the message.</param>
/// <param name="Properties">What the code fix needs to know.</param>
internal sealed record SearchRangeComplaint(string Reason, ImmutableDictionary<string, string?> Properties)
{
    /// <summary>The property that says how to repair the space; absent when nobody can know.</summary>
    public const string Repair = nameof(Repair);

    /// <summary>The property that holds the number to write.</summary>
    public const string Bound = nameof(Bound);

    /// <summary>Exchange the bounds.</summary>
    public const string Swap = nameof(Swap);

    /// <summary>Take the second one out.</summary>
    public const string Drop = nameof(Drop);

    public static SearchRangeComplaint OfDuplicate { get; } = new("the choice is there already, so it is drawn twice as often", Repaired(Drop));

    public static SearchRangeComplaint OfRealRange { get; } = new("a range of real numbers for a whole number", ImmutableDictionary<string, string?>.Empty);

    public static SearchRangeComplaint? OfBounds(double minimum, double maximum, bool isLogarithmic) =>
        minimum >= maximum ? new($"the minimum {Spell(minimum)} is not below the maximum {Spell(maximum)}", minimum > maximum && !(isLogarithmic && maximum <= 0) ? Repaired(Swap) : ImmutableDictionary<string, string?>.Empty)
        : isLogarithmic && minimum <= 0 ? new($"a logarithmic scale has no {Spell(minimum)}", ImmutableDictionary<string, string?>.Empty)
        : null;

    /// <summary>The value with which a search starts, against the bounds.</summary>
    public static SearchRangeComplaint? OfStart(double start, double minimum, double maximum) =>
        start < minimum || start > maximum
            ? new($"the search starts outside [{Spell(minimum)}, {Spell(maximum)}]", Repaired(Bound).Add(Bound, Spell(start < minimum ? minimum : maximum)))
            : null;

    private static ImmutableDictionary<string, string?> Repaired(string how) => ImmutableDictionary<string, string?>.Empty.Add(Repair, how);

    private static string Spell(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
