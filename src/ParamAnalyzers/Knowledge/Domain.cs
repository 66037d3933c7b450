using System;
using System.Globalization;

namespace ParamAnalyzers.Knowledge;

/// <summary>
/// The valid values of a hyperparameter: an interval such as <c>[0,1]</c> or <c>(0,inf)</c>, with <c>|null</c> when null is valid too.
/// Square brackets include the bound, round ones exclude it; <c>inf</c> is itself excluded by a round bracket. NaN is outside every domain.
/// </summary>
internal sealed record Domain(double Minimum, bool IncludesMinimum, double Maximum, bool IncludesMaximum, bool AllowsNull)
{
    private const string NullSuffix = "|null";

    public bool Contains(double value) =>
        !double.IsNaN(value)
        && (IncludesMinimum ? value >= Minimum : value > Minimum)
        && (IncludesMaximum ? value <= Maximum : value < Maximum);

    /// <summary>The valid value nearest to an invalid one, or null when there is none that stands out: an excluded bound has no neighbor among real numbers.</summary>
    public double? NearestTo(double value, bool isIntegral)
    {
        if (double.IsNaN(value) || Contains(value))
        {
            return null;
        }

        var isBelow = value <= Minimum;
        var bound = isBelow ? Minimum : Maximum;
        if (double.IsInfinity(bound))
        {
            return null;
        }

        if (isBelow ? IncludesMinimum : IncludesMaximum)
        {
            return bound;
        }

        if (!isIntegral)
        {
            return null;
        }

        var neighbor = isBelow ? Math.Floor(bound) + 1 : Math.Ceiling(bound) - 1;
        return Contains(neighbor) ? neighbor : null;
    }

    public override string ToString() =>
        (IncludesMinimum ? "[" : "(") + Bound(Minimum) + ", " + Bound(Maximum) + (IncludesMaximum ? "]" : ")");

    /// <summary>Reads the text of a domain; false when it is none.</summary>
    public static bool TryParse(string text, out Domain domain)
    {
        domain = null!;
        var allowsNull = text.EndsWith(NullSuffix, StringComparison.Ordinal);
        var interval = allowsNull ? text.Substring(0, text.Length - NullSuffix.Length) : text;
        var comma = interval.IndexOf(',');
        if (comma < 2 || interval.Length - comma < 3 || interval[0] is not ('[' or '(') || interval[interval.Length - 1] is not (']' or ')'))
        {
            return false;
        }

        if (!TryParseBound(interval.Substring(1, comma - 1), out var minimum)
            || !TryParseBound(interval.Substring(comma + 1, interval.Length - comma - 2), out var maximum)
            || minimum > maximum)
        {
            return false;
        }

        domain = new Domain(minimum, interval[0] == '[', maximum, interval[interval.Length - 1] == ']', allowsNull);
        return true;
    }

    private static bool TryParseBound(string text, out double bound)
    {
        switch (text)
        {
            case "inf":
                bound = double.PositiveInfinity;
                return true;
            case "-inf":
                bound = double.NegativeInfinity;
                return true;
            default:
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out bound) && !double.IsNaN(bound);
        }
    }

    private static string Bound(double bound) =>
        double.IsPositiveInfinity(bound) ? "∞" : double.IsNegativeInfinity(bound) ? "-∞" : bound.ToString("R", CultureInfo.InvariantCulture);
}
