using Microsoft.CodeAnalysis.CSharp;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Robustness;

/// <summary>Every version of the language that the compiler knows: newer syntax is an error in an older one, and the tree has it all the same.</summary>
public sealed class LanguageVersionTests
{
    private const string Source = """
        public class Ridge
        {
            private readonly double[] _weights = new double[2];
            private int _epochs;
            public Ridge(int epochs) { _epochs = epochs; }
            public void Fit(double[] x, double[] y)
            {
                _epochs = 500;
                for (int epoch = 0; epoch < _epochs; epoch++) { _weights[0] += x[0] * y[0]; }
            }
            public double Predict(double[] x) { return _weights[0] * x[0]; }
        }
        """;

    public static TheoryData<LanguageVersion> Versions => new(All);

    public static TheoryData<LanguageVersion> NewerVersions => new(All.Where(version => version >= LanguageVersion.CSharp7_3));

    /// <summary>The other names, such as the latest one, stand for one of these.</summary>
    private static IEnumerable<LanguageVersion> All => Enum.GetValues<LanguageVersion>().Where(version => version == version.MapSpecifiedToEffectiveVersion());

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task All_cases_survive(LanguageVersion version)
    {
        var outcome = await Outcome.OfAsync(Outcome.Compile(SideBySide.Trees("Case", version)));

        Assert.Empty(outcome.Failures);
        Assert.True(outcome.Found.Length > 100, $"{outcome.Found.Length} findings");
    }

    [Theory]
    [MemberData(nameof(NewerVersions))]
    public async Task Finds_the_same_in_every_version(LanguageVersion version)
    {
        var outcome = await Outcome.OfAsync(Outcome.Compile([Analysis.Parse(Source, version: version)]));

        Assert.Empty(outcome.Failures);
        Assert.Equal("_epochs", Source.Substring(Assert.Single(outcome.Found, found => found.Id == "PRM2001").Location.SourceSpan.Start, "_epochs".Length));
    }
}
