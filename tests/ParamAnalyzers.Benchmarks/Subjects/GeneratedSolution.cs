using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Benchmarks.Subjects;

/// <summary>
/// A solution that trains models, of any size: the trainers, pipelines and modules that the tests hold to be right, and as much business code, over and over in other namespaces.
/// A dirty one also has the library in which every type is broken: one mistake in thirty lines, far more than in any real code.
/// </summary>
internal static class GeneratedSolution
{
    public static Subject OfLines(int lines, Learning learning)
    {
        var part = Templates(learning).ToList();
        var linesPerPart = part.Sum(source => source.Count(letter => letter == '\n'));
        return Subject.Of(
            "solution",
            learning,
            Enumerable.Range(0, Math.Max(1, lines / linesPerPart)).SelectMany(number => part.Select(source => InPart(source, number))).Append("System.Console.WriteLine();"));
    }

    /// <summary>One file of a module, a trainer and a pipeline of some 2 000 lines: what a large file in an editor looks like.</summary>
    public static string LargeFile(int lines)
    {
        var source = File.ReadAllText(Repository.PathOf("tests", "ParamAnalyzers.Tests", "Rules", "Clean", "LogisticRegression.cs"));
        var root = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot();
        var declarations = string.Join("\n", root.Members.Select(member => member.ToFullString()));
        var copies = lines / declarations.Count(letter => letter == '\n');
        return string.Join("\n", root.Usings.Select(directive => directive.ToString())) + "\n"
            + string.Join("\n", Enumerable.Range(0, copies).Select(number => $"namespace Large.Part{number}\n{{\n{declarations}\n}}"));
    }

    private static IEnumerable<string> Templates(Learning learning)
    {
        var tests = Repository.PathOf("tests", "ParamAnalyzers.Tests");
        var files = new[] { "LogisticRegression.cs", "MlNetProgram.cs", "TorchSharpTrainer.cs" }.Select(file => Path.Combine(tests, "Rules", "Clean", file))
            .Concat(Directory.EnumerateFiles(Path.Combine(tests, "MiniLibrary", "Sound")))
            .Concat(learning == Learning.Dirty ? Directory.EnumerateFiles(Path.Combine(tests, "MiniLibrary", "Broken")) : []);
        return files.Order(StringComparer.Ordinal).Select(file => Markup.Parse(File.ReadAllText(file)).Source).Append(GeneratedShop.Source(0));
    }

    private static string InPart(string source, int number)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot();
        var space = root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault();
        return space is not null
            ? source.Insert(space.Name.Span.End, $".Part{number}")
            : source.Insert(root.Members[0].FullSpan.Start, $"\nnamespace Solution.Part{number};\n");
    }
}
