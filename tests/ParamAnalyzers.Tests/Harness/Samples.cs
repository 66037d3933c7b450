using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace ParamAnalyzers.Tests.Harness;

/// <summary>The sources of the samples under <c>docs/samples</c>.</summary>
internal static partial class Samples
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    public static CSharpCompilation Compile(string sample) =>
        Analysis.Compile([.. SourcesOf(sample).Select(file => Analysis.Parse(File.ReadAllText(file), file)), Analysis.Parse(ImplicitUsings, "Usings.cs")]);

    /// <summary>The sample's own files and those that its project links.</summary>
    public static List<string> SourcesOf(string sample)
    {
        var folder = Repository.PathOf("docs", "samples", sample);
        var own = Directory.EnumerateFiles(folder, "*.cs");
        var linked = LinkedFiles().Matches(File.ReadAllText(Path.Combine(folder, sample + ".csproj")))
            .SelectMany(match => match.Groups[1].Value.Split(';'))
            .Select(path => Path.GetFullPath(Path.Combine(folder, path)));
        return [.. own, .. linked];
    }

    [GeneratedRegex("<Compile Include=\"([^\"]+)\"")]
    private static partial Regex LinkedFiles();
}
