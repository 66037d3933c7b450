using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ParamAnalyzers.Benchmarks.Analyzers;
using ParamAnalyzers.Rules;

namespace ParamAnalyzers.Benchmarks.Measuring;

/// <summary>What a compiler pays that was started for one project: analyzers that no machine code exists for yet, and what the compiler itself does only because there are any.</summary>
/// <param name="Analyzers">Seconds in analyzers, as the compiler reports them.</param>
/// <param name="Processor">Seconds of all threads, from the first to the last.</param>
/// <param name="NextToNone">The processor time next to that of the build without analyzers that was run just before.</param>
internal readonly record struct BuildCost(double Analyzers, double Processor, double NextToNone);

/// <summary>Builds a real project again and again with the compiler of the SDK, each time in a process of its own.</summary>
internal static partial class RealBuild
{
    /// <summary>How tables call the build without analyzers.</summary>
    public const string NoAnalyzers = "none";

    /// <summary>The medians of a number of rounds; in each, every contestant builds once.</summary>
    public static IReadOnlyDictionary<string, BuildCost> Of(string project, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("param-analyzers-").FullName;
        try
        {
            var arguments = ArgumentsOf(project);
            var contestants = Contestants.ToDictionary(pair => pair.Name, pair => Write(arguments, pair.Files, folder, pair.Name));
            var costs = contestants.Keys.ToDictionary(name => name, _ => new List<BuildCost>());
            for (var round = 0; round < rounds; round++)
            {
                var none = 0.0;
                foreach (var (name, responses) in contestants)
                {
                    var (analyzers, processor) = Compile(responses, Path.GetDirectoryName(Path.GetFullPath(project))!);
                    none = name == NoAnalyzers ? processor : none;
                    costs[name].Add(new BuildCost(analyzers, processor, processor / none));
                }
            }

            return costs.ToDictionary(
                pair => pair.Key,
                pair => new BuildCost(Median(pair.Value, cost => cost.Analyzers), Median(pair.Value, cost => cost.Processor), Median(pair.Value, cost => cost.NextToNone)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Ours beside those of the SDK as well: a project that says nothing runs these already.</summary>
    private static IEnumerable<(string Name, IEnumerable<string> Files)> Contestants =>
    [
        (NoAnalyzers, []),
        (Contestant.Ours.Name, Ours),
        ("SDK and ours", [.. PeerAnalyzers.FilesIn(PeerAnalyzers.SdkFolder), .. Ours]),
        .. PeerAnalyzers.Folders.Select(peer => (peer.Name, PeerAnalyzers.FilesIn(peer.Folder))),
    ];

    private static IEnumerable<string> Ours => [typeof(TypeRulesHost).Assembly.Location];

    /// <summary>What the build would pass to the compiler, without the analyzers and severities that the project has itself. A file that never exists makes the target run whatever was built before.</summary>
    private static IReadOnlyList<string> ArgumentsOf(string project)
    {
        var output = Run("dotnet", ["msbuild", project, "-restore", "-t:Compile", "-p:NonExistentFile=always", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs"], Directory.GetCurrentDirectory()).Output;
        using var items = JsonDocument.Parse(output[output.IndexOf('{', StringComparison.Ordinal)..]);
        return [.. items.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!)
            .Where(argument => !Replaced().IsMatch(argument))];
    }

    private static string Write(IReadOnlyList<string> arguments, IEnumerable<string> analyzers, string folder, string name)
    {
        var responses = Path.Combine(folder, name + ".rsp");
        File.WriteAllLines(responses, [.. arguments.Select(Quote), Quote("/out:" + Path.Combine(folder, name + ".dll")), "/reportanalyzer", .. analyzers.Select(file => Quote("/analyzer:" + file))]);
        return responses;
    }

    private static string Quote(string argument) => argument.Contains('"', StringComparison.Ordinal) ? argument : $"\"{argument}\"";

    private static (double Analyzers, double Processor) Compile(string responses, string folder)
    {
        var compiler = Path.GetFullPath(Path.Combine(PeerAnalyzers.SdkFolder, "..", "..", "..", "Roslyn", "bincore", "csc.dll"));
        var (output, processor) = Run("dotnet", [compiler, "/noconfig", "@" + responses], folder);
        var total = TotalTime().Match(output);
        return (total.Success ? double.Parse(total.Groups[1].Value, CultureInfo.InvariantCulture) : 0, processor);
    }

    private static (string Output, double Processor) Run(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = folder };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["LC_ALL"] = "C";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();

        // The system forgets the time of a process that has ended, so the last reading before that counts.
        var processor = TimeSpan.Zero;
        while (!process.WaitForExit(10))
        {
            process.Refresh();
            try
            {
                processor = process.TotalProcessorTime;
            }
            catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
            {
                // It ended while it was asked.
            }
        }

        var text = output.GetAwaiter().GetResult();
        return process.ExitCode == 0 ? (text, processor.TotalSeconds) : throw new InvalidOperationException($"{program} {string.Join(' ', start.ArgumentList)} failed:\n{string.Join(Environment.NewLine, text.Split(Environment.NewLine).Where(line => line.Contains("error", StringComparison.Ordinal)).Take(5))}");
    }

    private static double Median(IEnumerable<BuildCost> costs, Func<BuildCost, double> part)
    {
        var ordered = costs.Select(part).Order().ToList();
        return ordered[ordered.Count / 2];
    }

    [GeneratedRegex(@"^[/-](analyzer|out|refout|errorlog|generatedfilesout|doc|pdb|warnaserror[+-]?)(:|$)|^[/-]analyzerconfig:.*editorconfig$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Replaced();

    [GeneratedRegex(@"Total analyzer execution time: ([\d.]+)")]
    private static partial Regex TotalTime();
}
