namespace ParamAnalyzers.Package.Tests;

/// <summary>A solution of projects that a test has made.</summary>
internal static class Solution
{
    public const string Name = "All.slnx";

    /// <param name="folder">Where the solution is to be.</param>
    /// <param name="projects">The project files, as seen from there.</param>
    public static void Write(string folder, IEnumerable<string> projects) =>
        File.WriteAllText(Path.Combine(folder, Name), $"<Solution>{string.Concat(projects.Select(project => $"""<Project Path="{project}" />"""))}</Solution>");
}
