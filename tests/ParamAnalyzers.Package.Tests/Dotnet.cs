using System.Diagnostics;

namespace ParamAnalyzers.Package.Tests;

/// <summary>What a command printed and how it ended.</summary>
internal sealed record Run(int ExitCode, string Output);

/// <summary>Runs the SDK as a user would.</summary>
internal static class Dotnet
{
    public static Run Execute(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The test host's own MSBuild settings are not the user's.
        foreach (var name in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Run(process.ExitCode, output + errors.Result);
    }

    public static Run Succeed(string folder, params string[] arguments)
    {
        var run = Execute(folder, arguments);
        Assert.True(run.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}\n{run.Output}");
        return run;
    }
}
