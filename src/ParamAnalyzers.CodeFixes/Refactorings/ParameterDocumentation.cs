using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ParamAnalyzers.CodeFixes.Refactorings;

/// <summary>The lines of a documentation comment that are about parameters.</summary>
internal static class ParameterDocumentation
{
    private static readonly Regex Line = new("^[ \\t]*///[ \\t]*<param name=\"(?<name>\\w+)\">(?<text>[^\\r\\n]*)</param>[ \\t]*\\r?\\n", RegexOptions.Multiline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>What the method says about its parameter on one line, or null.</summary>
    public static string? Of(IParameterSymbol parameter) => parameter.ContainingSymbol.DeclaringSyntaxReferences
        .SelectMany(declaration => Line.Matches(declaration.GetSyntax().GetLeadingTrivia().ToFullString()).Cast<Match>())
        .FirstOrDefault(match => match.Groups["name"].Value == parameter.Name)?.Groups["text"].Value;

    /// <summary>The comment with a line about the options in place of those about the parameters that went.</summary>
    public static SyntaxTriviaList Replace(SyntaxTriviaList leading, IReadOnlyCollection<string> gone)
    {
        var text = leading.ToFullString();
        var isFirst = true;
        var replaced = Line.Replace(text, match =>
        {
            if (!gone.Contains(match.Groups["name"].Value))
            {
                return match.Value;
            }

            var line = isFirst ? match.Value.Replace($"\"{match.Groups["name"].Value}\">{match.Groups["text"].Value}<", "\"options\">The hyperparameters.<") : string.Empty;
            isFirst = false;
            return line;
        });
        return replaced == text ? leading : SyntaxFactory.ParseLeadingTrivia(replaced);
    }
}
