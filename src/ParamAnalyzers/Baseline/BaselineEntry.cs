using System;
using System.Collections.Generic;
using System.Linq;

namespace ParamAnalyzers.Baseline;

/// <summary>One line of <c>ParamAnalyzers.Baseline.txt</c>: a finding that was there when the file was written.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Fingerprint">Sixteen hexadecimal digits that stay the same when the code moves or is formatted anew (<see cref="BaselineFormat.FingerprintOf"/>).</param>
/// <param name="Frameworks">The target frameworks in which the finding exists; empty in a project that has only one.</param>
/// <param name="Place">The member and the code, for whoever reviews the file; it does not count.</param>
internal sealed record BaselineEntry(string Rule, string Fingerprint, IReadOnlyList<string> Frameworks, string Place)
{
    /// <summary>What identifies the entry.</summary>
    public (string Rule, string Fingerprint) Key => (Rule, Fingerprint);

    /// <summary>True when the entry speaks about a compilation for the framework; also when the project has none of its frameworks any more.</summary>
    /// <param name="framework">The target framework of the compilation.</param>
    /// <param name="all">All target frameworks of the project; none in a project that has one.</param>
    public bool AppliesTo(string framework, IReadOnlyCollection<string> all) => Frameworks.Count == 0 || Frameworks.Contains(framework) || !Frameworks.Any(known => known == framework || all.Contains(known));

    public override string ToString() => string.Join(BaselineFormat.Separator, Frameworks.Count == 0 ? [$"{Rule} {Place}", Fingerprint] : new[] { $"{Rule} {Place}", Fingerprint, string.Join(",", Frameworks) });

    /// <summary>By rule and place, so that the file reads like a list of findings and two people rarely change the same line.</summary>
    public static IEnumerable<BaselineEntry> Sorted(IEnumerable<BaselineEntry> entries) =>
        entries.OrderBy(entry => entry.ToString(), StringComparer.Ordinal);
}
