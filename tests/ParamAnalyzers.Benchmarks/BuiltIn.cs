using ParamAnalyzers.Benchmarks.Subjects;

namespace ParamAnalyzers.Benchmarks;

/// <summary>The code bases that are measured when none is named.</summary>
internal static class BuiltIn
{
    private static readonly (string Name, Func<Subject> Create)[] Known =
    [
        ("shop 20k", () => GeneratedShop.OfLines(20_000)),
        ("shop 100k", () => GeneratedShop.OfLines(100_000)),
        ("sample HousePrices", () => Samples.HousePrices),
        ("sample HousePricesFixed", () => Samples.HousePricesFixed),
        ("clean 1k", () => GeneratedSolution.OfLines(1_000, Learning.Clean)),
        ("dirty 1k", () => GeneratedSolution.OfLines(1_000, Learning.Dirty)),
        ("clean 10k", () => GeneratedSolution.OfLines(10_000, Learning.Clean)),
        ("dirty 10k", () => GeneratedSolution.OfLines(10_000, Learning.Dirty)),
        ("clean 100k", () => GeneratedSolution.OfLines(100_000, Learning.Clean)),
        ("dirty 100k", () => GeneratedSolution.OfLines(100_000, Learning.Dirty)),
    ];

    public static IEnumerable<Subject> All => StartingWith(string.Empty);

    public static IEnumerable<Subject> StartingWith(string name) => Known.Where(known => known.Name.StartsWith(name, StringComparison.Ordinal)).Select(known => known.Create() with { Name = known.Name });
}
