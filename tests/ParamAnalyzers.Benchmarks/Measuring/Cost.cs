namespace ParamAnalyzers.Benchmarks.Measuring;

/// <summary>The cost of one run.</summary>
/// <param name="Milliseconds">Analyzer time as the compiler counts it; for the compiler alone, all its time.</param>
/// <param name="Kilobytes">Everything that was allocated, the compiler's own work included.</param>
internal readonly record struct Cost(double Milliseconds, double Kilobytes)
{
    public static Cost Least(Cost left, Cost right) => new(Math.Min(left.Milliseconds, right.Milliseconds), Math.Min(left.Kilobytes, right.Kilobytes));

    /// <summary>This as multiples of another cost.</summary>
    public Cost NextTo(Cost other) => new(Milliseconds / other.Milliseconds, Kilobytes / other.Kilobytes);
}
