using System.Text.RegularExpressions;

namespace ParamAnalyzers.Package.Tests;

/// <summary>What a team writes, in real builds: knowledge beside a project and in a package, and mistakes of every kind.</summary>
public sealed partial class TeamConfigurationTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Booster = """
        namespace Acme
        {
            public class BoosterOptions { public double Shrinkage { get; set; } }

            public static class Program
            {
                public static object Make() { return new BoosterOptions { Shrinkage = 7 }; }
            }
        }
        """;

    private const string Roles = """
        type Acme.BoosterOptions
          member Shrinkage hyperparameter in (0,1] outside "throws at Fit"
        """;

    [Fact]
    public void Knowledge_beside_the_project_counts()
    {
        var consumer = NewConsumer("""<AdditionalFiles Include="Acme.roles" />""");
        File.WriteAllText(Path.Combine(consumer, "Acme.roles"), Roles);

        Assert.Contains("warning PRM2006: 7 is outside the domain (0, 1] of 'Shrinkage' (known from Acme.roles): throws at Fit", Dotnet.Succeed(consumer, "build", "--no-incremental").Output);
    }

    [Fact]
    public void Knowledge_in_a_package_counts_as_the_documentation_says()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "knowledge.md"));
        var package = feed.NewFolder("Acme.Roles");
        foreach (var file in new[] { "Acme.Roles.csproj", "Acme.Roles.props" })
        {
            File.WriteAllText(Path.Combine(package, file), Block(page, file));
        }

        File.WriteAllText(Path.Combine(package, "Acme.roles"), Roles);
        Dotnet.Succeed(package, "pack", "-o", feed.Feed, "-p:NuGetAudit=false", $"-p:Version={feed.Version}");
        var consumer = NewConsumer($"""<PackageReference Include="Acme.Roles" Version="{feed.Version}" />""");

        Assert.Contains("warning PRM2006: 7 is outside the domain (0, 1] of 'Shrinkage' (known from Acme.roles)", Dotnet.Succeed(consumer, "build", "--no-incremental").Output);
    }

    [Fact]
    public void A_list_of_hyperparameters_is_begun_by_a_fix_and_then_enforced()
    {
        var consumer = feed.NewConsumer("net10.0", feed.Reference());
        File.WriteAllText(Path.Combine(consumer, ".globalconfig"), "is_global = true\ndotnet_diagnostic.PRM2015.severity = error\n");
        var list = Path.Combine(consumer, "Hyperparameters.Unshipped.txt");
        Dotnet.Succeed(consumer, "build", "--no-incremental", "-p:WarningsNotAsErrors=PRM2001");
        File.WriteAllText(list, string.Empty);
        Assert.Contains("Trainer.cs(3,17): error PRM2015: 'Trainer._depth = (given)' is not in the list of hyperparameters; add it to Hyperparameters.Unshipped.txt", Dotnet.Execute(consumer, "build").Output);

        Dotnet.Succeed(consumer, "format", "analyzers", "--no-restore", "--diagnostics", "PRM2015", "--severity", "warn");

        Assert.Equal("Trainer._depth = (given)", File.ReadAllText(list).Trim());
        Dotnet.Succeed(consumer, "build", "--no-incremental");
        File.AppendAllText(list, "Trainer.Leaves = 8\n");
        Assert.Contains("Hyperparameters.Unshipped.txt(2,1): error PRM2015: 'Trainer.Leaves = 8' is listed and no longer there; remove the line", Dotnet.Execute(consumer, "build").Output);
    }

    /// <summary>One project with every kind of wrong configuration there is; every one has a message, and where the file is ours, a place.</summary>
    [Fact]
    public void Every_kind_of_mistake_is_named()
    {
        var consumer = feed.NewConsumer("net10.0", feed.Reference() + """<AdditionalFiles Include="Acme.roles" />""", properties: "<ParamAnalyzersMode>Strct</ParamAnalyzersMode>", editorConfig: """
            [*.cs]
            param_analyzers.training_method = Fit
            param_analyzers.whatever = 1
            param_analyzers.PRM2999.exempt_types = A
            param_analyzers.PRM2001.exempt.types = A
            param_analyzers.exempt_types = My Type
            param_analyzers.training_methods = Fit,,Train
            param_analyzers.seed_policy = lenient
            param_analyzers.hyperparameter_spelling = three_words
            param_analyzers.test_projects = some
            param_analyzers.PRM6005.seed_suffix = -seed
            param_analyzers.PRM6006.exempt_namespaces = a-b
            param_analyzers.PRM6006.exempt_types = Legacy
            """);
        File.AppendAllText(Path.Combine(consumer, "Trainer.cs"), """

            namespace ParamAnalyzers.Annotations
            {
                [System.AttributeUsage(System.AttributeTargets.All)] internal class HyperparameterAttribute : System.Attribute { }
                [System.AttributeUsage(System.AttributeTargets.All)] internal class LearnedParameterAttribute : System.Attribute { }
            }

            public class Marked
            {
                [ParamAnalyzers.Annotations.Hyperparameter, ParamAnalyzers.Annotations.LearnedParameter] public double Rate;
                [ParamAnalyzers.Annotations.Hyperparameter] public void Method() { }
            }
            """);
        File.WriteAllText(Path.Combine(consumer, "Acme.roles"), """
            member Early hyperparameter
            type Acme.Booster colour red
              member Rate hyperparametre
              member Depth hyperparameter in [1
              member Depth hyperparameter
              member Depth hyperparameter
              member Rounds hyperparameter outside "never closed
              parameter x hyperparameter
              member Leaves hyperparameter read-at-fit perhaps
              membr Trees learned
            """);
        File.WriteAllText(Path.Combine(consumer, "ParamAnalyzers.Baseline.txt"), """
            <<<<<<< ours
            PRM2001 A.B(): _x | 123
            PRM2999 A.B(): _x | 0123456789abcdef
            PRM2001 A.B(): _x | 0123456789abcdef
            PRM2001 A.B(): _x | 0123456789abcdef
            """);

        var run = Dotnet.Succeed(consumer, "build", "--no-incremental", "-p:ParamAnalyzersBaseline=nothing");

        Assert.DoesNotContain("AD0001", run.Output);
        var complaints = Complaint().Matches(run.Output).Select(match => match.Groups[1].Value.Trim()).Distinct().Order(StringComparer.Ordinal).ToList();
        string[] expected =
        [
            "Acme.roles(1,1): warning PRM9001: 'member' stands before any 'type'",
            "Acme.roles(10,3): warning PRM9001: 'membr' is not known here; did you mean 'member'?",
            "Acme.roles(2,19): warning PRM9001: 'colour' is not known here",
            "Acme.roles(3,15): warning PRM9001: 'hyperparametre' is not",
            "Acme.roles(4,34): warning PRM9001: '[1' is not a domain",
            "Acme.roles(6,10): warning PRM9001: 'Depth' was described before",
            "Acme.roles(7,40): warning PRM9001: The text has no closing quote",
            "Acme.roles(8,3): warning PRM9001: 'parameter' stands before any 'method'",
            "Acme.roles(9,44): warning PRM9001: 'perhaps' is neither 'yes' nor 'no'",
            "CSC : warning PRM9001: The option 'param_analyzers.exempt_types' has the value 'My Type'",
            "CSC : warning PRM9001: The option 'param_analyzers.hyperparameter_spelling' has the value 'three_words'; expected 'one_word' or 'two_words'",
            "CSC : warning PRM9001: The option 'param_analyzers.prm2001.exempt.types' has too many parts",
            "CSC : warning PRM9001: The option 'param_analyzers.prm2999.exempt_types' names the rule 'PRM2999', which does not exist",
            "CSC : warning PRM9001: The option 'param_analyzers.prm6005.seed_suffix' has the value '-seed'",
            "CSC : warning PRM9001: The option 'param_analyzers.prm6006.exempt_namespaces' has the value 'a-b'",
            "CSC : warning PRM9001: The option 'param_analyzers.prm6006.exempt_types' has no effect, because PRM6006 is off; switch it on with 'dotnet_diagnostic.PRM6006.severity'",
            "CSC : warning PRM9001: The option 'param_analyzers.seed_policy' has the value 'lenient'; expected 'strict' or 'validation_ok'",
            "CSC : warning PRM9001: The option 'param_analyzers.test_projects' has the value 'some'; expected 'all', 'certain' or 'none'",
            "CSC : warning PRM9001: The option 'param_analyzers.training_method' does not exist; did you mean 'training_methods'?",
            "CSC : warning PRM9001: The option 'param_analyzers.training_methods' has the value 'Fit,,Train'",
            "CSC : warning PRM9001: The option 'param_analyzers.whatever' does not exist",
            "Consumer.csproj : warning PRM9001: The property 'ParamAnalyzersBaseline' has the value 'nothing'",
            "Consumer.csproj : warning PRM9001: The property 'ParamAnalyzersMode' has the value 'Strct'",
            "ParamAnalyzers.Baseline.txt(1,1): warning PRM9001: '<<<<<<<' is no rule",
            "ParamAnalyzers.Baseline.txt(2,1): warning PRM9001: After 'PRM2001' and the place",
            "ParamAnalyzers.Baseline.txt(3,1): warning PRM9001: The rule 'PRM2999' does not exist",
            "ParamAnalyzers.Baseline.txt(4,1): warning PRM9004: The baseline lists PRM2001 in 'A.B(): _x'",
            "ParamAnalyzers.Baseline.txt(5,1): warning PRM9001: This finding is listed twice",
            "Trainer.cs(24,49): warning PRM9002: 'Rate' is marked [Hyperparameter] and [LearnedParameter], and a value has one role",
            "Trainer.cs(25,6): warning PRM9002: [Hyperparameter] says something about a value and nothing about 'Method'",
        ];
        Assert.All(expected.Zip(complaints), pair => Assert.StartsWith(pair.First, pair.Second));
        Assert.Equal(expected.Length, complaints.Count);
    }

    private string NewConsumer(string items)
    {
        var consumer = feed.NewConsumer("net10.0", feed.Reference() + items);
        File.WriteAllText(Path.Combine(consumer, "Trainer.cs"), Booster.Replace("public static object Make()", "public static void Train(double[] xs) { }\n        public static object Make()", StringComparison.Ordinal));
        return consumer;
    }

    /// <summary>The block of code that follows the name of the file.</summary>
    private static string Block(string page, string file) =>
        Regex.Match(page, Regex.Escape($"`{file}`:") + @"\s+```xml\r?\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    [GeneratedRegex(@"^.*?([^/\\\n]* ?: warning PRM900\d: .*?)( \[[^\]]*proj\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Complaint();
}
