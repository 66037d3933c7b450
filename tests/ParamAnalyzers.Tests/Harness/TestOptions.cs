using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ParamAnalyzers.Tests.Harness;

/// <summary>Options as an .editorconfig would give them to every file.</summary>
internal sealed class TestOptions(IReadOnlyDictionary<string, string> values, bool canListKeys = true) : AnalyzerConfigOptionsProvider
{
    private readonly Values _values = new(values, canListKeys);
    private readonly Values _none = new(new Dictionary<string, string>(), canListKeys);

    /// <summary>The properties of the build, as a project hands them over.</summary>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(values.Where(pair => pair.Key.StartsWith("build_property.", StringComparison.Ordinal)).ToDictionary(pair => pair.Key, pair => pair.Value), canListKeys);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _values;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _none;

    /// <summary>Like the compiler's: lower-case keys, asked for in any case.</summary>
    private sealed class Values(IReadOnlyDictionary<string, string> values, bool canListKeys) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = values.ToDictionary(pair => pair.Key.ToLowerInvariant(), pair => pair.Value, KeyComparer);

        public override IEnumerable<string> Keys => canListKeys ? _values.Keys : throw new NotImplementedException();

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}

/// <summary>An additional file in memory.</summary>
internal sealed class TestFile(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
