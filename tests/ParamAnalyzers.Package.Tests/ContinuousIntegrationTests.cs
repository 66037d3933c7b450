namespace ParamAnalyzers.Package.Tests;

/// <summary>The page about continuous integration, done: every command is run where it belongs.</summary>
public sealed class ContinuousIntegrationTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Fact]
    public void The_commands_for_continuous_integration_do_what_they_say()
    {
        var commands = Commands.In("ci.md");
        Assert.Equal(5, commands.Count);
        var chosen = Assert.Single(commands, command => command.Contains("-warnaserror", StringComparison.Ordinal));
        var everything = Assert.Single(commands, command => command.Contains("TreatWarningsAsErrors", StringComparison.Ordinal));
        var log = Assert.Single(commands, command => command.Contains("ErrorLog", StringComparison.Ordinal));
        var verify = Assert.Single(commands, command => command.Contains("--verify-no-changes", StringComparison.Ordinal));
        var restore = Assert.Single(commands, command => command == "dotnet restore");
        var consumer = feed.NewConsumer("net10.0", feed.Reference());
        Dotnet.Succeed(consumer, "build", "-p:ParamAnalyzersBaseline=update");

        Assert.All([restore, chosen, everything, log, verify], command => Commands.Run(consumer, command));
        var written = Path.Combine(consumer, "paramanalyzers.sarif");
        Assert.Contains("\"suppressions\"", File.ReadAllText(written));

        File.WriteAllText(Path.Combine(consumer, "Extra.cs"), PackedFeed.NewMistake);
        Assert.Contains("error PRM2001", Commands.Run(consumer, chosen, exitCode: 1));
        Assert.Contains("error PRM2001", Commands.Run(consumer, everything, exitCode: 1));
        Assert.Contains("error PRM2001", Commands.Run(consumer, "dotnet build --no-incremental -p:MSBuildWarningsAsErrors=PRM2001", exitCode: 1));
        Assert.Contains("Extra.cs", Commands.Run(consumer, verify, exitCode: 2));
        Commands.Run(consumer, log);
        Assert.Contains("Extra.cs", File.ReadAllText(written));
    }
}
