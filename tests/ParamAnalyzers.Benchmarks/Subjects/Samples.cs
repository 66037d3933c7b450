namespace ParamAnalyzers.Benchmarks.Subjects;

/// <summary>The samples of the documentation: small programs that people really start with.</summary>
internal static class Samples
{
    public static Subject HousePrices => Of("HousePrices", Learning.Dirty);

    public static Subject HousePricesFixed => Of("HousePricesFixed", Learning.Clean, "HousePrices/House.cs", "HousePrices/FeatureRow.cs");

    private static Subject Of(string name, Learning learning, params string[] linked)
    {
        var samples = Repository.PathOf("docs", "samples");
        return Subject.Of(
            "sample " + name,
            learning,
            Directory.EnumerateFiles(Path.Combine(samples, name), "*.cs").Concat(linked.Select(file => Path.Combine(samples, file))).Select(File.ReadAllText));
    }
}
