using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Meta;

/// <summary>PRM9001 and the options themselves: what is wrong is said, what is right has an effect.</summary>
public sealed class ConfigurationTests
{
    private const string Trainer = """
        public class Map
        {
            private int _k;

            public Map(int k) => _k = k;

            public void Digest(double[] xs)
            {
                if (_k == 0)
                {
                    _k = xs.Length;
                }
            }

            public void Fit(double[] xs) => Digest(xs);
        }
        """;

    [Theory]
    [InlineData("param_analyzers.training_method", "Fit", "did you mean 'training_methods'?")]
    [InlineData("param_analyzers.whatever", "1", "expected one of: ")]
    [InlineData("param_analyzers.PRM2999.exempt_types", "A", "names the rule 'PRM2999', which does not exist")]
    [InlineData("param_analyzers.PRM2001.exempt.types", "A", "too many parts")]
    [InlineData("param_analyzers.exempt_types", "My Type", "has the value 'My Type'; expected names separated by commas")]
    [InlineData("param_analyzers.training_methods", "Fit,,Train", "has the value 'Fit,,Train'")]
    [InlineData("param_analyzers.hyperparameter_spelling", "three_words", "expected 'one_word' or 'two_words'")]
    [InlineData("param_analyzers.PRM6005.seed_suffix", "-seed", "expected letters, digits and underscores, or nothing")]
    public async Task Reports_what_it_cannot_understand(string key, string value, string complaint)
    {
        var found = await RunAsync(Trainer, (key, value));

        var diagnostic = Assert.Single(found);
        Assert.Equal("PRM9001", diagnostic.Id);
        Assert.Contains(key, diagnostic.GetMessage(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(complaint, diagnostic.GetMessage());
        Assert.Contains("Test.cs", diagnostic.GetMessage());
        Assert.Equal(Location.None, diagnostic.Location);
    }

    [Theory]
    [InlineData("param_analyzers.training_methods", "Digest, Optimize")]
    [InlineData("param_analyzers.exempt_types", "")]
    [InlineData("other_analyzer.training_method", "whatever")]
    public async Task Is_silent_about_what_it_understands(string key, string value) =>
        Assert.DoesNotContain(await RunAsync(Trainer, (key, value)), diagnostic => diagnostic.Id == "PRM9001");

    [Fact]
    public async Task Says_the_same_thing_once()
    {
        var trees = Enumerable.Range(0, 5).Select(index => Analysis.Parse(Trainer.Replace("Map", $"Map{index}", StringComparison.Ordinal), $"Test{index}.cs"));
        var options = new TestOptions(new Dictionary<string, string> { ["param_analyzers.nonsense"] = "1" });

        Assert.Single(await Analysis.RunAsync(Analysis.Compile(trees), options));
    }

    [Fact]
    public async Task Checks_known_names_where_keys_cannot_be_listed()
    {
        var options = new TestOptions(new Dictionary<string, string> { ["param_analyzers.exempt_types"] = "My Type", ["param_analyzers.nonsense"] = "1" }, canListKeys: false);

        var diagnostic = Assert.Single(await Analysis.RunAsync(Analysis.Compile(Trainer), options));
        Assert.Contains("exempt_types", diagnostic.GetMessage());
    }

    [Fact]
    public async Task Training_methods_train()
    {
        Assert.Empty(await Analysis.RunAsync(Trainer));
        Assert.Equal("PRM2001", Assert.Single(await RunAsync(Trainer, ("param_analyzers.training_methods", "Digest"))).Id);
    }

    [Theory]
    [InlineData("Map")]
    [InlineData("Other, Map")]
    public async Task Exempt_types_are_not_analyzed(string types) =>
        Assert.Empty(await RunAsync(Trainer, ("param_analyzers.training_methods", "Digest"), ("param_analyzers.exempt_types", types)));

    [Theory]
    [InlineData("param_analyzers.PRM2001.training_methods", "Digest", true)]
    [InlineData("param_analyzers.PRM3001.training_methods", "Digest", false)]
    [InlineData("param_analyzers.PRM2001.training_methods", "Digest,,", false)]
    public async Task Names_can_be_given_to_one_rule(string key, string value, bool isFound) =>
        Assert.Equal(isFound, await FindsOverwritingAsync(canListKeys: true, (key, value)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_option_of_a_rule_wins_over_the_general_one(bool canListKeys)
    {
        (string, string) general = ("param_analyzers.training_methods", "Digest");

        Assert.True(await FindsOverwritingAsync(canListKeys, general, ("param_analyzers.exempt_types", "Map"), ("param_analyzers.PRM2001.exempt_types", "Other")));
        Assert.True(await FindsOverwritingAsync(canListKeys, general, ("param_analyzers.exempt_types", "Map"), ("param_analyzers.prm2001.exempt_types", "")));
        Assert.True(await FindsOverwritingAsync(canListKeys, general, ("param_analyzers.PRM3001.exempt_types", "Map")));
        Assert.False(await FindsOverwritingAsync(canListKeys, general, ("param_analyzers.exempt_types", "Other"), ("param_analyzers.PRM2001.exempt_types", "Map")));
        Assert.False(await FindsOverwritingAsync(canListKeys, general, ("param_analyzers.PRM2001.training_methods", "Optimize")));
    }

    [Fact]
    public async Task A_malformed_option_of_a_rule_leaves_the_general_one_in_force() =>
        Assert.True(await FindsOverwritingAsync(canListKeys: true, ("param_analyzers.training_methods", "Digest"), ("param_analyzers.PRM2001.training_methods", "My Method")));

    [Fact]
    public async Task Knowledge_of_the_team_counts_and_its_mistakes_have_a_place()
    {
        const string source = """
            public class Options { public double Rate { get; set; } }

            public class Caller
            {
                public Options Train(double[] xs) => new Options { Rate = 7 + xs.Length * 0 };

                public Options Make() => new Options { Rate = 7 };
            }
            """;
        const string roles = """
            type Options
              member Rate hyperparameter in (0,1] outside "throws at Fit"
              member Rate hyperparameter in (0,1]
              member Depth hyperparametre
            """;

        var found = await Analysis.RunAsync(Analysis.Compile(source), files: [new TestFile("/team/InHouse.roles", roles)]);

        Assert.Equal(["PRM2006", "PRM9001", "PRM9001"], found.Select(diagnostic => diagnostic.Id).Order());
        var value = found.Single(diagnostic => diagnostic.Id == "PRM2006");
        Assert.Equal("7 is outside the domain (0, 1] of 'Rate' (known from InHouse.roles): throws at Fit", value.GetMessage());
        var places = found.Where(diagnostic => diagnostic.Id == "PRM9001").Select(diagnostic => diagnostic.Location.GetLineSpan()).ToImmutableArray();
        Assert.All(places, place => Assert.Equal("/team/InHouse.roles", place.Path));
        Assert.Equal([(2, 9), (3, 15)], places.Select(place => (place.StartLinePosition.Line, place.StartLinePosition.Character)).Order());
    }

    [Theory]
    [InlineData("all", "true", "PRM1005 PRM2001")]
    [InlineData("certain", "true", "PRM2001")]
    [InlineData("none", "true", "")]
    [InlineData("none", "false", "PRM1005 PRM2001")]
    [InlineData("none", "perhaps", "PRM1005 PRM2001")]
    public async Task Projects_of_tests_can_be_treated_otherwise(string value, string isTestProject, string expected)
    {
        var source = Trainer.Replace("Digest(double[] xs)", "Train(double[] xs)", StringComparison.Ordinal).Replace("=> Digest(xs)", "=> Train(xs)", StringComparison.Ordinal).Replace("_k = xs.Length;", "_k = xs.Length; xs[0] = new System.Random().Next();", StringComparison.Ordinal);

        var found = await RunAsync(source, ("param_analyzers.test_projects", value), ("build_property.IsTestProject", isTestProject));

        Assert.Equal(expected, string.Join(' ', found.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task A_framework_for_tests_makes_a_project_of_tests()
    {
        var compilation = Analysis.Compile(Trainer).AddReferences(Analysis.Compile([], []).WithAssemblyName("xunit.core").ToMetadataReference());
        var options = new TestOptions(new Dictionary<string, string> { ["param_analyzers.training_methods"] = "Digest", ["param_analyzers.PRM2001.test_projects"] = "none", ["param_analyzers.PRM2001.training_methods"] = "Digest" });

        Assert.Empty(await Analysis.RunAsync(compilation, options));
    }

    [Fact]
    public async Task Options_of_rules_that_are_off_are_checked()
    {
        var found = await RunAsync(Trainer, ("param_analyzers.PRM6006.exempt_types", "My Type"), ("param_analyzers.PRM2013.nonsense", "1"));

        Assert.Equal(["PRM9001", "PRM9001"], found.Select(diagnostic => diagnostic.Id));
    }

    /// <summary>The files of packages come before those of the project.</summary>
    [Fact]
    public async Task A_later_file_wins_fact_by_fact()
    {
        const string source = """
            public class Options { public double Rate { get; set; } public double Decay { get; set; } }

            public class Caller
            {
                public void Train(double[] xs) { }

                public Options Make() => new Options { Rate = 7, Decay = 7 };
            }
            """;
        var package = new TestFile("/packages/Acme.roles", "type Options\n  member Rate hyperparameter in (0,1]\n  member Decay hyperparameter in (0,1]\n");
        var own = new TestFile("/team/InHouse.roles", "type Options\n  member Rate hyperparameter in (0,10]\n");

        var found = await Analysis.RunAsync(Analysis.Compile(source), files: [package, own]);

        Assert.Contains("'Decay' (known from Acme.roles)", Assert.Single(found, diagnostic => diagnostic.Id == "PRM2006").GetMessage());
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData(ReportDiagnostic.Warn, 0)]
    [InlineData(ReportDiagnostic.Suppress, 0)]
    public async Task An_option_of_a_rule_that_nobody_switched_on_has_no_effect(ReportDiagnostic? severity, int expected)
    {
        var compilation = Analysis.Compile(Trainer);
        var severities = compilation.Options.SpecificDiagnosticOptions.Remove("PRM6005");
        var options = new TestOptions(new Dictionary<string, string> { ["param_analyzers.PRM6005.seed_suffix"] = "Seed" });

        var found = await Analysis.RunAsync(compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(severity is { } set ? severities.Add("PRM6005", set) : severities)), options);

        Assert.Equal(expected, found.Count(diagnostic => diagnostic.GetMessage().Contains("has no effect, because PRM6005 is off", StringComparison.Ordinal)));
    }

    private static async Task<bool> FindsOverwritingAsync(bool canListKeys, params (string Key, string Value)[] options)
    {
        var found = await Analysis.RunAsync(Analysis.Compile(Trainer), new TestOptions(options.ToDictionary(option => option.Key, option => option.Value), canListKeys));
        return found.Any(diagnostic => diagnostic.Id == "PRM2001");
    }

    [Theory]
    [InlineData("Acme.Trainers", true)]
    [InlineData("Acme", true)]
    [InlineData("Acme.Train", false)]
    public async Task Types_in_an_exempt_namespace_are_not_analyzed(string space, bool isExempt)
    {
        var source = $"namespace Acme.Trainers\n{{\n{Trainer.Replace("Digest(double[] xs)", "Train(double[] xs)", StringComparison.Ordinal).Replace("=> Digest(xs)", "=> Train(xs)", StringComparison.Ordinal)}\n}}\n";

        Assert.Single(await RunAsync(source));
        Assert.Equal(isExempt, (await RunAsync(source, ("param_analyzers.exempt_namespaces", space))).IsEmpty);
    }

    private static Task<ImmutableArray<Diagnostic>> RunAsync(string source, params (string Key, string Value)[] options) =>
        Analysis.RunAsync(Analysis.Compile(source), new TestOptions(options.ToDictionary(option => option.Key, option => option.Value)));
}
