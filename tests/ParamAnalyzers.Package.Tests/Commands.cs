using System.Text.RegularExpressions;

namespace ParamAnalyzers.Package.Tests;

/// <summary>The commands that a page tells people to run.</summary>
internal static partial class Commands
{
    /// <summary>Every <c>dotnet …</c> in a block or between backticks, also as a step of a pipeline; each once, in the order of the page.</summary>
    public static IReadOnlyList<string> In(string page) =>
        [.. Command().Matches(File.ReadAllText(Repository.PathOf("docs", page))).Select(match => match.Groups[1].Value.Trim()).Distinct()];

    /// <summary>Runs <paramref name="command"/> as a user would, and gives what it printed.</summary>
    public static string Run(string folder, string command, int exitCode = 0)
    {
        var run = Dotnet.Execute(folder, Arguments(command));
        Assert.True(exitCode == run.ExitCode, $"{command} ended with {run.ExitCode}\n{run.Output}");
        return run.Output;
    }

    /// <summary>The arguments as a shell would hand them over.</summary>
    private static string[] Arguments(string command) => [.. Argument().Matches(command).Select(match => match.Value.Trim('"')).Skip(1)];

    [GeneratedRegex(@"(?:^|`)(?:[\s-]*(?:run|script):)?[\s-]*(dotnet [^`\n]+)", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Argument();
}
