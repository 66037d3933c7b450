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

    /// <summary>Gets or sets all target frameworks of the project, with semicolons between them; empty in a project that has one.</summary>
    public string Frameworks { get; set; } = string.Empty;

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
            if (CompilerLog.EntriesOf(LogFile) is not { } found)
            {
                Log.LogError($"ParamAnalyzers: the analyzers left no sign in '{LogFile}', so the baseline is left as it is; are they switched off, or is 'GenerateMSBuildEditorConfigFile' false?");
                return false;
            }

            Write(found);
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
        if (found.Count == 0 && !File.Exists(Baseline))
        {
            Log.LogMessage(MessageImportance.High, "ParamAnalyzers: nothing was found, so there is no baseline to write.");
            return;
        }

        // The frameworks of a project are built side by side and share the file.
        using var stream = Open();
        var text = new StreamReader(stream).ReadToEnd();
        var before = text.Split('\n').Select(line => BaselineFormat.Parse(line, out _)).OfType<BaselineEntry>().ToList();
        var after = Merge(before, found);
        stream.SetLength(0);
        var end = text.Contains("\r\n") ? "\r\n" : "\n";
        var writer = new StreamWriter(stream);
        writer.Write(string.Concat(BaselineFormat.Lines(after).Select(line => line + end)));
        writer.Flush();
        Log.LogMessage(MessageImportance.High, $"ParamAnalyzers: {Path.GetFileName(Baseline)} lists {after.Count} {(after.Count == 1 ? "finding" : "findings")}{(Framework.Length == 0 ? string.Empty : " with those of " + Framework)} ({before.Count} before).");
    }

    /// <summary>Entries of this framework are those that were found; entries of others stay, unless the project has their frameworks no longer.</summary>
    private List<BaselineEntry> Merge(IReadOnlyList<BaselineEntry> before, IReadOnlyList<BaselineEntry> found)
    {
        var all = Frameworks.Split(';').Select(framework => framework.Trim()).Where(framework => framework.Length > 0).ToList();
        var listed = before.GroupBy(entry => entry.Key).ToDictionary(group => group.Key, group => group.First());
        var here = found.GroupBy(entry => entry.Key).ToDictionary(group => group.Key, group => group.First());
        var after = new List<BaselineEntry>();
        foreach (var key in listed.Keys.Union(here.Keys))
        {
            var old = listed.TryGetValue(key, out var entry) ? entry : null;
            var others = old is null ? [] : (old.Frameworks.Count == 0 ? all : old.Frameworks.Where(all.Contains)).Where(framework => framework != Framework).ToList();
            var isHere = here.ContainsKey(key) && (!Shrink || old?.AppliesTo(Framework, all) == true);
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
