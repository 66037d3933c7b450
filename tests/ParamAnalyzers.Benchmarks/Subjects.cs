using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ParamAnalyzers.Benchmarks;

/// <summary>What is allowed next to the floor: twice what was measured in time, so that a noisy machine passes and a new quadratic loop does not.</summary>
internal sealed record Budget(double Time, double Allocation)
{
    public bool Holds(Result result) => result.TimeRatio <= Time && result.AllocationRatio <= Allocation;
}

/// <summary>A code base that is measured.</summary>
internal sealed record Subject(string Name, bool IsMachineLearning, Compilation Compilation, Budget? Budget);

internal static class Subjects
{
    /// <summary>What an editor may wait for, once per process: twice what is promised, because a busy machine is slower.</summary>
    public const double KnowledgeBudgetMilliseconds = 40;

    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    public static IEnumerable<Subject> BuiltIn
    {
        get
        {
            yield return new Subject("sample HousePrices", true, Sample("HousePrices"), new Budget(Time: 140, Allocation: 1.2));
            yield return new Subject("sample HousePricesFixed", true, Sample("HousePricesFixed", "House.cs", "FeatureRow.cs"), new Budget(Time: 140, Allocation: 1.2));
            yield return new Subject("no machine learning, 20k", false, Ordinary(20_000), new Budget(Time: 6, Allocation: 1.05));
        }
    }

    public static Subject OfFolder(string folder) =>
        new(Path.GetFileName(folder.TrimEnd('/')), true, Compile(Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)), null);

    private static Compilation Sample(string name, params string[] shared) =>
        Compile(Directory.EnumerateFiles(Repository.PathOf("docs", "samples", name), "*.cs")
            .Concat(shared.Select(file => Repository.PathOf("docs", "samples", "HousePrices", file)))
            .Select(File.ReadAllText));

    /// <summary>Business code of about so many lines: services, loops, collections, nothing that learns.</summary>
    private static Compilation Ordinary(int lines)
    {
        const int linesPerType = 25;
        var sources = new List<string>();
        for (var file = 0; file < lines / (linesPerType * 20); file++)
        {
            var source = new StringBuilder("namespace Shop;\n");
            for (var index = 0; index < 20; index++)
            {
                source.Append(CultureInfo.InvariantCulture, $$"""
                    public sealed class Service{{file}}_{{index}}
                    {
                        private readonly Dictionary<string, int> _stock = new();
                        private int _orders;

                        public int Order(string article, int amount)
                        {
                            if (!_stock.TryGetValue(article, out var left) || left < amount)
                            {
                                throw new InvalidOperationException($"{article}: {left} of {amount}");
                            }

                            _stock[article] = left - amount;
                            return ++_orders;
                        }

                        public IEnumerable<string> Missing(IEnumerable<string> wanted)
                        {
                            foreach (var article in wanted.Where(article => !_stock.ContainsKey(article)).OrderBy(article => article.Length))
                            {
                                yield return article.Trim();
                            }
                        }
                    }

                    """);
            }

            sources.Add(source.ToString());
        }

        return Compile(sources, References.Framework);
    }

    private static Compilation Compile(IEnumerable<string> sources, IEnumerable<MetadataReference>? references = null)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Parse);
        var trees = sources.Append(ImplicitUsings).Select((source, index) => CSharpSyntaxTree.ParseText(source, options, $"{index}.cs"));
        return CSharpCompilation.Create("Subject", trees, references ?? References.All, new CSharpCompilationOptions(OutputKind.ConsoleApplication, allowUnsafe: true));
    }
}
