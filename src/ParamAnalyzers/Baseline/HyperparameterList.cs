using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Baseline;

/// <summary>One line of a list of hyperparameters: <c>Acme.Forest.Depth = 5</c>.</summary>
/// <param name="Name">The name, as <see cref="HyperparameterList"/> compares it.</param>
/// <param name="Value">The value as it is spelled in the list.</param>
/// <param name="File">The file in which it stands.</param>
/// <param name="Place">Its line.</param>
internal sealed record ListedHyperparameter(string Name, string Value, string File, Location Place);

/// <summary>
/// The hyperparameters of a project and their values as somebody approved them, in two files like those of a public API: what was released, and what has changed since.
/// A line of the second file wins over one of the first, and <c>*REMOVED*NAME</c> in it takes one away.
/// </summary>
internal sealed class HyperparameterList
{
    public const string Shipped = "Hyperparameters.Shipped.txt";
    public const string Unshipped = "Hyperparameters.Unshipped.txt";
    public const string Removed = "*REMOVED*";

    /// <summary>Stands between a name and its value.</summary>
    public const string Separator = " = ";

    private HyperparameterList(ImmutableDictionary<string, ListedHyperparameter> entries) => Entries = entries;

    public ImmutableDictionary<string, ListedHyperparameter> Entries { get; }

    public static bool IsList(AdditionalText file) => Path.GetFileName(file.Path) is var name && (Same(name, Shipped) || Same(name, Unshipped));

    /// <summary>Null in a project that has neither file: it did not ask for a list.</summary>
    public static HyperparameterList? Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var files = options.AdditionalFiles.Where(IsList).OrderBy(file => Path.GetFileName(file.Path), StringComparer.OrdinalIgnoreCase).ToList();
        if (files.Count == 0)
        {
            return null;
        }

        var entries = ImmutableDictionary.CreateBuilder<string, ListedHyperparameter>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var (line, place) in LinesOf(file, cancellation))
            {
                if (line.StartsWith(Removed, StringComparison.Ordinal) && Same(Path.GetFileName(file.Path), Unshipped))
                {
                    // With or without the value that it had.
                    var removed = line.Substring(Removed.Length).Trim();
                    entries.Remove(Parse(removed)?.Name ?? removed);
                }
                else if (Parse(line) is var (name, value))
                {
                    entries[name] = new ListedHyperparameter(name, value, Path.GetFileName(file.Path), place);
                }
            }
        }

        return new HyperparameterList(entries.ToImmutable());
    }

    /// <summary>What cannot be understood in a file, for PRM9001.</summary>
    public static IEnumerable<(Location Place, string Complaint)> ErrorsOf(AdditionalText file, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, place) in LinesOf(file, cancellation))
        {
            var isRemoval = line.StartsWith(Removed, StringComparison.Ordinal);
            if (isRemoval && !Same(Path.GetFileName(file.Path), Unshipped))
            {
                yield return (place, $"'{Removed}' belongs in {Unshipped}; here, remove the line");
            }
            else if (!isRemoval && Parse(line) is null)
            {
                yield return (place, $"A line of a list of hyperparameters is 'NAME{Separator}VALUE'; this one has no '{Separator.Trim()}'");
            }
            else if (!seen.Add(isRemoval ? line : Parse(line)!.Value.Name))
            {
                yield return (place, "This hyperparameter is listed twice in this file; remove one of the lines");
            }
        }
    }

    /// <summary>The name and the value of a line; null when it has none.</summary>
    public static (string Name, string Value)? Parse(string line) =>
        line.IndexOf(Separator, StringComparison.Ordinal) is var at and > 0 ? (line.Substring(0, at).Trim(), line.Substring(at + Separator.Length).Trim()) : null;

    private static IEnumerable<(string Line, Location Place)> LinesOf(AdditionalText file, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
        {
            yield break;
        }

        foreach (var line in text.Lines)
        {
            var content = line.ToString().Trim();
            if (content.Length > 0 && content[0] != '#')
            {
                yield return (content, line.PlaceIn(text, file.Path));
            }
        }
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Remembers, in one compilation, which listed hyperparameters were seen.</summary>
internal sealed class HyperparameterTracker(HyperparameterList list)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);

    /// <summary>The line of the list for a hyperparameter, or null; from now on it counts as seen.</summary>
    public ListedHyperparameter? Find(string name)
    {
        _seen[name] = true;
        return list.Entries.TryGetValue(name, out var listed) ? listed : null;
    }

    /// <summary>PRM2015 for lines whose hyperparameter is gone.</summary>
    public void ReportRemoved(CompilationAnalysisContext context)
    {
        foreach (var listed in list.Entries.Values.Where(listed => !_seen.ContainsKey(listed.Name)).OrderBy(listed => listed.Place, SourceOrder.Instance))
        {
            var remedy = string.Equals(listed.File, HyperparameterList.Shipped, StringComparison.OrdinalIgnoreCase)
                ? $"add '{HyperparameterList.Removed}{listed.Name}' to {HyperparameterList.Unshipped}"
                : "remove the line";
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.PRM2015_HyperparameterListDiffers, listed.Place, listed.Name + HyperparameterList.Separator + listed.Value, "is listed and no longer there", remedy));
        }
    }
}
