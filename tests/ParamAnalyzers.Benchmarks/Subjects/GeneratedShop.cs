using System.Globalization;
using System.Text;

namespace ParamAnalyzers.Benchmarks.Subjects;

/// <summary>Business code of any size: services, loops, collections, nothing that learns.</summary>
internal static class GeneratedShop
{
    private const int TypesPerFile = 20;

    public static Subject OfLines(int lines)
    {
        var linesPerFile = Source(0).Count(letter => letter == '\n');
        return Subject.Of("shop", Learning.None, Enumerable.Range(0, lines / linesPerFile).Select(Source), References.Framework);
    }

    /// <summary>One file of services; the number makes their names differ.</summary>
    public static string Source(int file)
    {
        var source = new StringBuilder().Append(CultureInfo.InvariantCulture, $"namespace Shop.Part{file};\n");
        for (var index = 0; index < TypesPerFile; index++)
        {
            source.Append(CultureInfo.InvariantCulture, $$"""
                public sealed class Service{{index}}
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

        return source.ToString();
    }
}
