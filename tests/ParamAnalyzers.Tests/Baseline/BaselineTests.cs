using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Baseline;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Baseline;

/// <summary>What a baseline holds back, what it does not, and when a line of it is stale.</summary>
public sealed class BaselineTests
{
    private const string Path = "/team/ParamAnalyzers.Baseline.txt";

    private const string Forest = """
        namespace Acme
        {
            public class Forest
            {
                private int _depth;
                private int _trees;
                private double _level;

                public Forest(int depth, int trees) => (_depth, _trees) = (depth, trees);

                public void Fit(double[] xs)
                {
                    if (_depth == 0) { _depth = xs.Length; }
                    if (_trees == 0) { _trees = xs.Length; }
                    _level = xs[_depth - 1] / _trees;
                }

                public double Predict(double x) => x * _level;
            }
        }
        """;

    [Fact]
    public async Task Writes_a_line_for_each_finding_and_reports_none()
    {
        var lines = await WriteAsync(Forest);

        Assert.Equal(["Acme.Forest.Fit(double[]): _depth", "Acme.Forest.Fit(double[]): _trees"], lines.Select(line => BaselineFormat.Parse(line, out _)!.Place));
        Assert.Empty(await Unsuppressed(Forest, null, "update"));
        Assert.Empty(await Unsuppressed(Forest, null, "Shrink"));
        Assert.Single(await RunAsync(Forest, null, "Update", null), found => found.Properties[BaselineFormat.Property] == BaselineFormat.Signature);
        Assert.Single(await RunAsync("public class Nothing { }", null, "update", null));
    }

    [Fact]
    public async Task Holds_back_what_it_lists_and_nothing_else()
    {
        var lines = await WriteAsync(Forest);

        Assert.Equal(2, (await Unsuppressed(Forest, null)).Length);
        Assert.Empty(await Unsuppressed(Forest, lines));
        Assert.Equal("PRM2001", Assert.Single(await Unsuppressed(Forest, lines[..1]), found => found.GetMessage().Contains("_trees", StringComparison.Ordinal)).Id);
    }

    [Theory]
    [InlineData("if (_depth == 0) { _depth = xs.Length; }", "if (_depth == 0)\n            {\n                // None was asked for.\n                _depth   =   xs.Length;\n            }")]
    [InlineData("namespace Acme\n", "// A header.\n\nnamespace Acme\n")]
    [InlineData("public void Fit(double[] xs)", "public void Other() { }\n\n        public void Fit(  double [] samples)")]
    [InlineData("private double _level;", "private double _level;\n        private readonly string _name = \"forest\";")]
    public async Task Lines_survive_moving_and_formatting(string old, string changed)
    {
        var source = Forest.Replace(old, changed, StringComparison.Ordinal).Replace(changed.Contains("samples", StringComparison.Ordinal) ? "xs" : "no such word", "samples", StringComparison.Ordinal);

        Assert.Empty(await Unsuppressed(source, await WriteAsync(Forest)));
    }

    [Fact]
    public async Task One_more_of_the_same_is_new()
    {
        var source = Forest.Replace("_level = xs", "_depth = 3;\n            _level = xs", StringComparison.Ordinal);

        Assert.Equal("PRM2001", Assert.Single(await Unsuppressed(source, await WriteAsync(Forest))).Id);
    }

    [Fact]
    public async Task A_line_whose_finding_is_gone_is_stale()
    {
        var lines = await WriteAsync(Forest);
        var source = Forest.Replace("if (_trees == 0) { _trees = xs.Length; }", string.Empty, StringComparison.Ordinal);

        var stale = Assert.Single(await Unsuppressed(source, ["# a comment", "", .. lines]));

        Assert.Equal("PRM9004", stale.Id);
        Assert.Equal(Path, stale.Location.GetLineSpan().Path);
        Assert.Equal(3, stale.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("PRM2001 in 'Acme.Forest.Fit(double[]): _trees'", stale.GetMessage());
    }

    [Fact]
    public async Task Lines_of_rules_that_are_off_and_of_other_frameworks_are_not_stale()
    {
        string[] lines =
        [
            "PRM6006 Acme.Forest: Forest | 0123456789abcdef",
            "PRM2001 Acme.Forest.Fit(double[]): _old | 0123456789abcdef | net48",
            .. await WriteAsync(Forest),
        ];

        Assert.Empty(await Unsuppressed(Forest, lines, framework: "net10.0"));
        Assert.Equal("PRM9004", Assert.Single(await Unsuppressed(Forest, lines, framework: "net48")).Id);
    }

    [Theory]
    [InlineData("<<<<<<< HEAD", 1, "is no rule")]
    [InlineData("  PRM2001", 3, "a fingerprint of sixteen hexadecimal digits are expected")]
    [InlineData("PRM2001 Acme | 12345", 1, "a fingerprint of sixteen hexadecimal digits are expected")]
    [InlineData("PRM2999 Acme | 0123456789abcdef", 1, "The rule 'PRM2999' does not exist")]
    public async Task A_line_that_cannot_be_understood_has_a_complaint_at_its_place(string line, int column, string complaint)
    {
        var found = Assert.Single(await Unsuppressed(Forest, ["# comment", line, .. await WriteAsync(Forest)]));

        Assert.Equal("PRM9001", found.Id);
        Assert.Equal((1, column - 1), (found.Location.GetLineSpan().StartLinePosition.Line, found.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Contains(complaint, found.GetMessage());
    }

    [Fact]
    public async Task A_line_that_is_there_twice_has_a_complaint()
    {
        var lines = await WriteAsync(Forest);

        Assert.Contains("listed twice", Assert.Single(await Unsuppressed(Forest, [.. lines, lines[0]])).GetMessage());
    }

    [Fact]
    public void Lines_are_read_as_they_are_written()
    {
        var entry = new BaselineEntry("PRM2001", BaselineFormat.FingerprintOf("PRM2001", "A.B(int,ref double)", "_x", 1), ["net48", "net8.0"], "A.B(int,ref double): _x");

        var read = BaselineFormat.Parse(entry.ToString(), out var complaint)!;

        Assert.Null(complaint);
        Assert.Equal(entry.ToString(), read.ToString());
        Assert.True(read.AppliesTo("net48", ["net48", "net10.0"]));
        Assert.False(read.AppliesTo("net10.0", ["net48", "net10.0"]));
        Assert.True(read.AppliesTo("net10.0", ["net9.0", "net10.0"]));
    }

    [Fact]
    public void A_rule_has_one_host() // which alone knows what was found
    {
        var rules = Analysis.Hosts.SelectMany(host => host.SupportedDiagnostics).Select(rule => rule.Id).Where(id => id is not ("PRM9003" or "PRM9004"));

        Assert.Equal(rules.Distinct().Order(StringComparer.Ordinal), rules.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("class C { int this[int i] { get { return 1; } } }", "1", "C.this(int): 1")]
    [InlineData("class C<T> { class D { static D() { var x = 1; } } }", "1", "C<T>.D.static D(): 1")]
    [InlineData("struct S { public static S operator +(S a, in S b) => default; }", "default", "S.+(S,in S): default")]
    [InlineData("struct S { public static implicit operator int(S a) => 1; }", "1", "S.implicit operator int: 1")]
    [InlineData("class C { int x = 1, y = 2; }", "2", "C.y: 2")]
    [InlineData("interface I { void M(); } class C : I { void I.M() { void Local() { var x = 1; } } }", "1", "C.I.M(): 1")]
    [InlineData("var x = 1;", "1", "(top level): 1")]
    [InlineData("namespace A.B; enum E { One = 1 }", "1", "A.B.E.One: 1")]
    public void A_place_is_told_by_its_member(string source, string code, string place)
    {
        var tree = Analysis.Parse(source);
        var start = source.LastIndexOf(code, StringComparison.Ordinal);

        Assert.Equal(place, CodePlace.Of(Location.Create(tree, new(start, code.Length)), CancellationToken.None).Description);
    }

    private static async Task<string[]> WriteAsync(string source) =>
        [.. (await RunAsync(source, null, "update", null)).Where(found => found.Location.IsInSource).Select(found => found.Properties[BaselineFormat.Property]!).Order(StringComparer.Ordinal)];

    private static async Task<ImmutableArray<Diagnostic>> Unsuppressed(string source, string[]? lines, string? mode = null, string? framework = null) =>
        [.. (await RunAsync(source, lines, mode, framework)).Where(found => !found.IsSuppressed)];

    private static Task<ImmutableArray<Diagnostic>> RunAsync(string source, string[]? lines, string? mode, string? framework)
    {
        var options = new Dictionary<string, string>();
        if (mode is not null)
        {
            options.Add("build_property.ParamAnalyzersBaseline", mode);
        }

        if (framework is not null)
        {
            options.Add("build_property.TargetFramework", framework);
            options.Add("build_property.ParamAnalyzersFrameworks", "net48,net10.0");
        }

        var compilation = Analysis.Compile(source);
        return Analysis.RunAsync(compilation.WithOptions(compilation.Options.WithReportSuppressedDiagnostics(true)), new TestOptions(options), lines is null ? null : [new TestFile(Path, string.Join('\n', lines))], reportSuppressed: true);
    }
}
