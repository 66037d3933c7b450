namespace ParamAnalyzers.Tests.Harness;

/// <summary>
/// A case is a file under <c>Rules/PRM####</c> or <c>Rules/Clean</c>. Its marks are all that is found in it, under all rules. Its name says what it is there for:
/// <c>Reports_…</c> is about what the rule reports, <c>Silent_…</c> and <c>Doppelganger_…</c> about what it leaves alone; what lies in <c>Clean</c> raises nothing at all.
/// <c>Reports_….fixed.cs</c> is what the fix of the rule makes of its twin. Comments like <c>// param_analyzers.seed_policy = strict</c> at its head are its options.
/// </summary>
internal sealed record RuleCase(string Rule, string Name, string Path)
{
    private const string OptionMark = "// param_analyzers.";

    private const string FixedSuffix = ".fixed";

    public static IReadOnlyList<RuleCase> All { get; } = Find();

    private static readonly Dictionary<string, RuleCase> ById = All.ToDictionary(candidate => candidate.Id);

    public static IEnumerable<RuleCase> Reporting => All.Where(candidate => candidate.Name.StartsWith("Reports_", StringComparison.Ordinal));

    public static IEnumerable<RuleCase> Quiet => All.Except(Reporting);

    public static IEnumerable<RuleCase> Fixable => Reporting.Where(candidate => File.Exists(candidate.FixedPath));

    public string Id => Rule + "/" + Name;

    public string FixedPath => System.IO.Path.ChangeExtension(Path, null) + FixedSuffix + ".cs";

    public Markup Read() => Markup.Parse(Normalize(File.ReadAllText(Path)));

    /// <summary>The options at the head of the file.</summary>
    public IReadOnlyDictionary<string, string> Options => OptionsIn(File.ReadAllText(Path));

    public static IReadOnlyDictionary<string, string> OptionsIn(string source) => Normalize(source).Split('\n')
        .TakeWhile(line => line.StartsWith(OptionMark, StringComparison.Ordinal))
        .Select(line => line["// ".Length..].Split('=', 2, StringSplitOptions.TrimEntries))
        .ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>A rule that is off by default is on in its own cases, and in the clean code that no rule may speak about.</summary>
    public bool SwitchesOn(string rule) => rule == Rule || Rule == "Clean";

    public string ReadFixed() => Normalize(File.ReadAllText(FixedPath));

    public static RuleCase Of(string id) => ById[id];

    public static string Normalize(string text) => text.ReplaceLineEndings("\n");

    private static List<RuleCase> Find()
    {
        var root = Repository.PathOf("tests", "ParamAnalyzers.Tests", "Rules");
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(path => System.IO.Path.GetDirectoryName(path) != root)
            .Select(path => new RuleCase(System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(path)!), System.IO.Path.GetFileNameWithoutExtension(path), path))
            .Where(candidate => !candidate.Name.EndsWith(FixedSuffix, StringComparison.Ordinal))
            .OrderBy(candidate => candidate.Id, StringComparer.Ordinal)
            .ToList();
    }
}
