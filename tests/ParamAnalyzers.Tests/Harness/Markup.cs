using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ParamAnalyzers.Tests.Harness;

/// <summary>An expected finding: the id and the text that is underlined.</summary>
internal sealed record Expected(string Id, TextSpan Span);

/// <summary>A source with marks <c>{|PRM2001:underlined|}</c> taken out. Marks may nest.</summary>
internal sealed record Markup(string Source, ImmutableArray<Expected> Expected)
{
    /// <summary>The source with the marks of one rule only.</summary>
    public string MarkedWith(string rule) => WithMarks(Expected.Where(mark => mark.Id == rule));

    /// <summary>The source with these marks.</summary>
    public string WithMarks(IEnumerable<Expected> marks)
    {
        var source = new StringBuilder(Source);
        foreach (var (position, text) in marks
            .SelectMany(mark => new[] { (Position: mark.Span.End, Text: "|}"), (Position: mark.Span.Start, Text: "{|" + mark.Id + ":") })
            .OrderByDescending(insertion => insertion.Position).ThenByDescending(insertion => insertion.Text, StringComparer.Ordinal))
        {
            source.Insert(position, text);
        }

        return source.ToString();
    }

    public static Markup Parse(string text)
    {
        var source = new StringBuilder(text.Length);
        var open = new Stack<(string Id, int Start)>();
        var expected = ImmutableArray.CreateBuilder<Expected>();
        for (var position = 0; position < text.Length; position++)
        {
            var rest = text.AsSpan(position);
            if (rest.StartsWith("{|PRM") && rest.IndexOf(':') is 9)
            {
                open.Push((rest.Slice(2, 7).ToString(), source.Length));
                position += 9;
            }
            else if (rest.StartsWith("|}") && open.Count > 0)
            {
                var (id, start) = open.Pop();
                expected.Add(new Expected(id, TextSpan.FromBounds(start, source.Length)));
                position += 1;
            }
            else
            {
                source.Append(text[position]);
            }
        }

        if (open.Count > 0)
        {
            throw new FormatException($"The mark of {open.Peek().Id} is never closed.");
        }

        return new Markup(source.ToString(), [.. expected.OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Id)]);
    }
}
