using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Options;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Meta;

/// <summary>
/// Documents that are written from the knowledge and the definitions of the options. The tests fail when one is stale; <c>tests/update-documents.sh</c> writes them anew.
/// </summary>
public sealed class GeneratedDocuments
{
    private const string Update = "PARAM_ANALYZERS_UPDATE_DOCUMENTS";

    [Fact]
    public void The_page_about_ML_NET_is_up_to_date() => AssertIsUpToDate(Repository.PathOf("docs", "mlnet.md"), RenderMlNet());

    [Fact]
    public void The_page_about_options_is_up_to_date() => AssertIsUpToDate(Repository.PathOf("docs", "configuration.md"), RenderConfiguration());

    public static TheoryData<string> PresetNames => new(Presets.All.Select(preset => preset.Name));

    [Theory]
    [MemberData(nameof(PresetNames))]
    public void The_file_of_a_preset_is_up_to_date(string name) => AssertIsUpToDate(
        Repository.PathOf("src", "ParamAnalyzers.Package", "presets", name.ToLowerInvariant() + ".globalconfig"),
        string.Concat(Presets.Render(Presets.All.Single(preset => preset.Name == name)).Select(line => line + "\n")));

    private static void AssertIsUpToDate(string path, string rendered)
    {
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(path, rendered);
        }

        Assert.Equal(rendered, RuleCase.Normalize(File.ReadAllText(path)));
    }

    private static string RenderConfiguration()
    {
        var text = new StringBuilder("""
            # Options

            Written from the definitions in [src/ParamAnalyzers/Options](../src/ParamAnalyzers/Options/OptionDefinitions.cs) by `tests/update-documents.sh`.

            An option is a line in an `.editorconfig` or a global config:

            ```ini
            [*.cs]
            param_analyzers.training_methods = Optimize, Calibrate
            param_analyzers.PRM6005.learned_parameter_suffix = _
            ```

            `param_analyzers.<option>` is for all rules, `param_analyzers.PRM####.<option>` for one; for that rule the specific one wins. A value that cannot be read counts as absent, and [PRM9001](rules/PRM9001.md) says so.
            Severities are those of any analyzer: `dotnet_diagnostic.PRM3001.severity = suggestion`.

            | option | value | default | meaning |
            |---|---|---|---|

            """);
        foreach (var option in OptionDefinitions.All.OrderBy(option => option.Name, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{option.Name}` | {option.Expected} | {(option.DefaultText.Length == 0 ? "nothing" : $"`{option.DefaultText}`")} | {option.Description} |\n");
        }

        text.Append("""

            ## Presets

            One property of a project, or of a `Directory.Build.props`, sets the severities of all rules:

            ```xml
            <ParamAnalyzersMode>Strict</ParamAnalyzersMode>
            ```

            A line of an `.editorconfig` wins over the preset. Where a rule reports some of its findings as warnings and others as suggestions, only Off and Strict make them equal.

            | mode | for whom | rules: warning / suggestion / off | options |
            |---|---|---|---|

            """);
        foreach (var preset in Presets.All)
        {
            var severities = Descriptors.All.Select(rule => preset.SeverityOf(rule) ?? (!rule.IsEnabledByDefault ? "none" : rule.DefaultSeverity == DiagnosticSeverity.Warning ? "warning" : "suggestion")).ToLookup(severity => severity);
            text.Append(CultureInfo.InvariantCulture, $"| `{preset.Name}` | {preset.Purpose} | {severities["warning"].Count()} / {severities["suggestion"].Count()} / {severities["none"].Count()} | {string.Join(", ", preset.Options.Select(set => $"`{set.Option.Name} = {set.Value}`"))} |\n");
        }

        return RuleCase.Normalize(text.ToString());
    }

    private static string RenderMlNet()
    {
        var text = new StringBuilder("""
            # The trainers of ML.NET 5.0.1: what they do not tell

            Written from the [knowledge file](../src/ParamAnalyzers/Knowledge/MlNet.roles) by `tests/update-documents.sh`; the facts behind it are run by `tests/ParamAnalyzers.Facts`.

            - **Seed**: whether the seed of the `MLContext` reaches the trainer, or a seed of its own with a fixed default counts (PRM1008), or nothing is drawn.
            - **Threads**: whether several threads make the result differ from run to run, whatever the seed (PRM1009).
            - **Options**: whether a change after the trainer was created takes effect (read at Fit) or is ignored (copied) (PRM2002).
            - **Checked**: how many of the settings whose domain is known are checked in the constructor, at Fit, or never (PRM2006). Settings whose check was not run are not counted.

            | trainer | seed | threads | options | checked in the constructor / at Fit / never |
            |---|---|---|---|---|

            """);
        var compilation = Analysis.Compile("");
        foreach (var trainer in BuiltInKnowledge.MlNet.Types.Values.Where(type => type.Reproducibility.Randomness != Randomness.Unknown).OrderBy(type => NameOf(type), StringComparer.Ordinal))
        {
            var settings = SettingsOf(trainer, compilation);
            text.Append(CultureInfo.InvariantCulture, $"| {NameOf(trainer)} | {Seed(trainer)} | {(trainer.Reproducibility.VariesWithThreads == true ? "vary" : "same")} | {Options(settings)} | {Checked(settings)} |\n");
        }

        return RuleCase.Normalize(text.ToString());
    }

    private static string NameOf(TypeKnowledge type) => type.MetadataName[(type.MetadataName.LastIndexOf('.') + 1)..];

    private static string Seed(TypeKnowledge trainer) => trainer.Reproducibility.Randomness switch
    {
        Randomness.Context => "of the context",
        Randomness.OwnSeed => "its own",
        _ => "draws nothing",
    };

    /// <summary>The options of the trainer, with those of their base types where the library is at hand.</summary>
    private static List<MemberKnowledge> SettingsOf(TypeKnowledge trainer, Compilation compilation)
    {
        var names = new List<string> { trainer.MetadataName + "+Options" };
        var assembly = compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(candidate => candidate.Name == trainer.Assembly);
        for (var type = assembly?.GetTypeByMetadataName(names[0])?.BaseType; type is not null; type = type.BaseType)
        {
            names.Add(type.OriginalDefinition.FullMetadataName());
        }

        return [.. names.SelectMany(name => BuiltInKnowledge.MlNet.Types.TryGetValue(name, out var known) ? known.Members.Values : Enumerable.Empty<MemberKnowledge>())];
    }

    private static string Options(List<MemberKnowledge> settings)
    {
        var (read, copied) = (settings.Count(setting => setting.ReadAtFit == true), settings.Count(setting => setting.ReadAtFit == false));
        return (read, copied) switch
        {
            (0, 0) => "–",
            ( > 0, 0) => "read at Fit",
            (0, > 0) => "copied",
            _ => $"{read} read at Fit, {copied} copied",
        };
    }

    private static string Checked(List<MemberKnowledge> settings)
    {
        var outside = settings.Where(setting => setting.Domain is not null).Select(setting => setting.Outside).OfType<string>().ToList();
        var inConstructor = outside.Count(text => text.Contains("constructor", StringComparison.Ordinal));
        var atFit = outside.Count(text => text.Contains("at Fit", StringComparison.Ordinal));
        var never = outside.Count(text => text.Contains("not checked", StringComparison.Ordinal) || text.Contains("silently", StringComparison.Ordinal));
        return outside.Count == 0 ? "–" : $"{inConstructor} / {atFit} / {never}";
    }
}
