using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Baseline;

/// <summary>A baseline as it stands among the additional files of a project.</summary>
internal sealed class BaselineFile
{
    private BaselineFile(ImmutableArray<(BaselineEntry Entry, Location Place)> entries, ImmutableArray<(Location Place, string Complaint)> errors)
    {
        Entries = entries;
        Errors = errors;
    }

    /// <summary>The entries, each with its line.</summary>
    public ImmutableArray<(BaselineEntry Entry, Location Place)> Entries { get; }

    /// <summary>What cannot be understood, for PRM9001.</summary>
    public ImmutableArray<(Location Place, string Complaint)> Errors { get; }

    /// <summary>Projects that share a folder have files of their own names: <c>Forest.ParamAnalyzers.Baseline.txt</c>.</summary>
    public static bool IsBaseline(AdditionalText file) =>
        Path.GetFileName(file.Path) is var name && (string.Equals(name, BaselineFormat.FileName, StringComparison.OrdinalIgnoreCase) || name.EndsWith("." + BaselineFormat.FileName, StringComparison.OrdinalIgnoreCase));

    /// <summary>Null when the host cannot show the text of the file.</summary>
    public static BaselineFile? Read(AdditionalText file, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
        {
            return null;
        }

        var entries = ImmutableArray.CreateBuilder<(BaselineEntry, Location)>();
        var errors = ImmutableArray.CreateBuilder<(Location, string)>();
        var seen = new HashSet<(string, string)>();
        foreach (var line in text.Lines)
        {
            var content = line.ToString();
            var place = line.PlaceIn(text, file.Path);
            if (BaselineFormat.Parse(content, out var complaint) is { } entry)
            {
                complaint = Complaint(entry, seen);
                if (complaint is null)
                {
                    entries.Add((entry, place));
                }
            }

            if (complaint is not null)
            {
                errors.Add((place, complaint));
            }
        }

        return new BaselineFile(entries.ToImmutable(), errors.ToImmutable());
    }

    private static string? Complaint(BaselineEntry entry, HashSet<(string, string)> seen) =>
        Descriptors.All.All(descriptor => descriptor.Id != entry.Rule) ? $"The rule '{entry.Rule}' does not exist; " + Suggestion.For(entry.Rule, Descriptors.All.Select(descriptor => descriptor.Id))
        : !seen.Add(entry.Key) ? $"This finding is listed twice ({entry.Rule} {entry.Fingerprint}); remove one of the lines"
        : null;
}
