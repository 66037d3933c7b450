using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ParamAnalyzers.Baseline;

/// <summary>Places in files that are no source.</summary>
internal static class TextLines
{
    /// <summary>What is written on the line, without the white space around it.</summary>
    public static Location PlaceIn(this TextLine line, SourceText text, string path)
    {
        var content = line.ToString();
        var span = new TextSpan(line.Start + content.Length - content.TrimStart().Length, content.Trim().Length);
        return Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
    }
}
