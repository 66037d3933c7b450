namespace ParamAnalyzers.Package.Tests;

/// <summary>A solution of projects that a test has made. One build of many projects takes little longer than the build of one.</summary>
internal static class Solution
{
    public const string Name = "All.slnx";

    /// <summary>Moves each consumer under the folder, where it is a project of that name.</summary>
    /// <returns>The folder.</returns>
    public static string Of(string folder, IEnumerable<(string Name, string Consumer)> consumers)
    {
        var projects = new List<string>();
        foreach (var (name, consumer) in consumers)
        {
            File.Move(Path.Combine(consumer, "Consumer.csproj"), Path.Combine(consumer, name + ".csproj"));
            Directory.Move(consumer, Path.Combine(folder, name));
            projects.Add($"{name}/{name}.csproj");
        }

        Write(folder, projects);
        return folder;
    }

    /// <param name="folder">Where the solution is to be.</param>
    /// <param name="projects">The project files, as seen from there.</param>
    public static void Write(string folder, IEnumerable<string> projects) =>
        File.WriteAllText(Path.Combine(folder, Name), $"<Solution>{string.Concat(projects.Select(project => $"""<Project Path="{project}" />"""))}</Solution>");
}
