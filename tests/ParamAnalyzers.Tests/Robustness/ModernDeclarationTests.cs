using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Robustness;

/// <summary>Sound declarations of a newer kind: where the compiler knows them, the mistakes in them are found, and where it does not, nothing breaks.</summary>
public sealed class ModernDeclarationTests
{
    private const string FileLocal = """
        file class Ridge(int epochs)
        {
            private int _epochs = epochs;
            private double _level;
            public void Fit(double[] x, double[] y) { _epochs = 500; for (var i = 0; i < _epochs; i++) { _level += x[0] * y[0]; } }
            public double Predict(double[] x) => _level * x[0];
        }
        """;

    private const string PartialProperty = """
        public partial class Ridge
        {
            private double _level;
            public partial int Epochs { get; set; }
            public void Fit(double[] x, double[] y) { Epochs = 500; for (var i = 0; i < Epochs; i++) { _level += x[0] * y[0]; } }
            public double Predict(double[] x) => _level * x[0];
        }
        partial class Ridge { private int _epochs = 10; public partial int Epochs { get => _epochs; set => _epochs = value; } }
        """;

    private const string PartialConstructor = """
        public partial class Ridge
        {
            private int _epochs;
            private double _level;
            public partial Ridge(int epochs);
            public void Fit(double[] x, double[] y) { _epochs = 500; for (var i = 0; i < _epochs; i++) { _level += x[0] * y[0]; } }
            public double Predict(double[] x) => _level * x[0];
        }
        partial class Ridge { public partial Ridge(int epochs) { _epochs = epochs; } }
        """;

    private const string FieldKeyword = """
        public class Ridge
        {
            private double _level;
            public int Epochs { get => field; set => field = value > 0 ? value : 1; } = 10;
            public void Fit(double[] x, double[] y) { Epochs = 500; for (var i = 0; i < Epochs; i++) { _level += x[0] * y[0]; } }
            public double Predict(double[] x) => _level * x[0];
        }
        """;

    [Fact]
    public async Task Types_of_a_file_are_kept_apart()
    {
        var compilation = Outcome.Compile([Analysis.Parse(FileLocal, "First.cs"), Analysis.Parse(FileLocal, "Second.cs")]);
        Analysis.AssertCompiles(compilation);

        var outcome = await Outcome.OfAsync(compilation);

        Assert.Empty(outcome.Failures);
        Assert.Equal(["First.cs", "Second.cs"], outcome.Found.Where(found => found.Id == "PRM2001").Select(found => found.Location.SourceTree!.FilePath).Order());
    }

    [Theory]
    [InlineData(PartialProperty)]
    [InlineData(FieldKeyword)]
    public async Task What_the_compiler_knows_is_understood(string source)
    {
        var compilation = Outcome.Compile([Analysis.Parse(source, version: LanguageVersion.Preview)]);

        var outcome = await Outcome.OfAsync(compilation);

        Assert.Empty(outcome.Failures);
        Assert.True(!Analysis.Errors(compilation).IsEmpty || IsPreviewOfPartialProperties(source) || outcome.Found.Any(found => found.Id == "PRM2001"), outcome.Text);
    }

    /// <summary>In Roslyn 4.11 the declaration of such a property does not lead to its implementation yet, and unknown is silent.</summary>
    private static bool IsPreviewOfPartialProperties(string source) =>
        source == PartialProperty && typeof(LanguageVersion).Assembly.GetName().Version < new Version(4, 12);

    /// <summary>What only a partial constructor stores is not yet known to be a hyperparameter, and unknown is silent.</summary>
    [Fact]
    public async Task A_partial_constructor_breaks_nothing() =>
        Assert.Empty((await Outcome.OfAsync(Outcome.Compile([Analysis.Parse(PartialConstructor, version: LanguageVersion.Preview)]))).Failures);

    public static TheoryData<string> Cases => new(RuleCase.Reporting.Where(candidate => candidate.Read().Source.StartsWith("using ", StringComparison.Ordinal)).Select(candidate => candidate.Id));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Global_usings_are_usings(string id)
    {
        var candidate = RuleCase.Of(id);
        var markup = candidate.Read();
        var lines = markup.Source.Split('\n');
        var usings = lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('(')).ToList();
        var source = string.Join('\n', lines.Select(line => usings.Contains(line) ? "" : line));
        var compilation = Analysis.Compile([Analysis.Parse(source), Analysis.Parse(string.Join('\n', usings.Select(line => "global " + line)), "Usings.cs")], on: candidate.SwitchesOn);
        Analysis.AssertCompiles(compilation);

        var found = await Analysis.RunAsync(compilation, new TestOptions(candidate.Options));

        Assert.Equal(
            markup.Expected.Select(mark => (mark.Id, markup.Source.Substring(mark.Span.Start, mark.Span.Length))),
            found.Select(diagnostic => (diagnostic.Id, source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length))));
    }
}
