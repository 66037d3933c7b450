using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamAnalyzers.Benchmarks.Analyzers;

namespace ParamAnalyzers.Benchmarks.Subjects;

/// <summary>Whether a code base trains models, and how well.</summary>
internal enum Learning
{
    /// <summary>Nothing learns: an analyzer has to find that out, and no more.</summary>
    None,

    /// <summary>Models are trained, and nothing is wrong with it.</summary>
    Clean,

    /// <summary>Models are trained, with mistakes.</summary>
    Dirty,
}

/// <summary>A code base on which analyzers are measured.</summary>
internal sealed record Subject(string Name, Learning Learning, CSharpCompilation Compilation)
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.Parse);

    /// <summary>What an analyzer costs at the least here.</summary>
    public Contestant Floor => Learning == Learning.None ? Contestant.LookUps : Contestant.Floor;

    public int Lines => Compilation.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count);

    /// <summary>Compiles sources as a program, with the usings that projects have by default.</summary>
    public static Subject Of(string name, Learning learning, IEnumerable<string> sources, IEnumerable<MetadataReference>? references = null) =>
        new(name, learning, CSharpCompilation.Create(
            "Subject",
            sources.Append(ImplicitUsings).Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"{index}.cs", Encoding.UTF8)),
            references ?? References.All,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, allowUnsafe: true, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable)));

    /// <summary>All C# files of a folder outside the repository. Names that are missing make errors; the rest is analyzed all the same.</summary>
    public static Subject OfFolder(string folder, Learning learning = Learning.Dirty) => Of(
        Path.GetFileName(folder.TrimEnd('/')),
        learning,
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText));
}
