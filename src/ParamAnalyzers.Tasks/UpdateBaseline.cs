using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.Build.Framework;
using ParamAnalyzers.Baseline;
using Task = Microsoft.Build.Utilities.Task;

namespace ParamAnalyzers.Tasks;

/// <summary>Writes the baseline of a project from the log of its compilation.</summary>
public sealed class UpdateBaseline : Task
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>Gets or sets the log of the compiler, SARIF 2.1.</summary>
    [Required]
    public string LogFile { get; set; } = string.Empty;

    /// <summary>Gets or sets the baseline, which need not exist.</summary>
    [Required]
    public string Baseline { get; set; } = string.Empty;

    /// <summary>Gets or sets the target framework in a project that has several, or an empty text.</summary>
    public string Framework { get; set; } = string.Empty;

    /// <summary>Gets or sets a value indicating whether lines are only taken out.</summary>
    public bool Shrink { get; set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        if (!File.Exists(LogFile))
        {
            Log.LogError($"ParamAnalyzers: the compiler wrote no log ('{LogFile}'), so the baseline cannot be written; build again with '--no-incremental'");
            return false;
        }

        try
        {
            Write(CompilerLog.EntriesOf(LogFile).ToList());
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            Log.LogError($"ParamAnalyzers: the baseline '{Baseline}' was not written: {exception.Message}");
            return false;
        }
    }

    private void Write(IReadOnlyList<BaselineEntry> found)
    {
        // The frameworks of a project are built side by side and share the file.
        using var stream = Open();
        var text = new StreamReader(stream).ReadToEnd();
        var before = text.Split('\n').Select(line => BaselineFormat.Parse(line, out _)).OfType<BaselineEntry>().ToList();
        var after = Merge(before, found);
        if (before.Count == 0 && after.Count == 0 && stream.Length == 0)
        {
            stream.Dispose();
            File.Delete(Baseline);
            Log.LogMessage(MessageImportance.High, "ParamAnalyzers: nothing was found, so there is no baseline to write.");
            return;
        }

        stream.SetLength(0);
        var end = text.Contains("\r\n") ? "\r\n" : "\n";
        var writer = new StreamWriter(stream);
        writer.Write(string.Concat(BaselineFormat.Lines(after).Select(line => line + end)));
        writer.Flush();
        Log.LogMessage(MessageImportance.High, $"ParamAnalyzers: {Path.GetFileName(Baseline)} lists {after.Count} {(after.Count == 1 ? "finding" : "findings")}{(Framework.Length == 0 ? string.Empty : " with those of " + Framework)} ({before.Count} before).");
    }

    /// <summary>Entries of this framework are those that were found; entries of others stay.</summary>
    private List<BaselineEntry> Merge(IReadOnlyList<BaselineEntry> before, IReadOnlyList<BaselineEntry> found)
    {
        var listed = before.GroupBy(entry => entry.Key).ToDictionary(group => group.Key, group => group.First());
        var here = found.GroupBy(entry => entry.Key).ToDictionary(group => group.Key, group => group.First());
        var after = new List<BaselineEntry>();
        foreach (var key in listed.Keys.Union(here.Keys))
        {
            var others = Framework.Length > 0 && listed.TryGetValue(key, out var old) ? old.Frameworks.Where(other => other != Framework).ToList() : [];
            var isHere = here.ContainsKey(key) && (!Shrink || listed.ContainsKey(key));
            if (isHere || others.Count > 0)
            {
                var frameworks = isHere && Framework.Length > 0 ? others.Append(Framework).OrderBy(framework => framework, StringComparer.Ordinal).ToList() : others;
                after.Add((isHere ? here[key] : listed[key]) with { Frameworks = frameworks });
            }
        }

        return after;
    }

    private FileStream Open()
    {
        var wait = TimeSpan.Zero;
        while (true)
        {
            try
            {
                return new FileStream(Baseline, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (wait < LongestWait && Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(Baseline))))
            {
                var pause = TimeSpan.FromMilliseconds(50);
                Thread.Sleep(pause);
                wait += pause;
            }
        }
    }
}
