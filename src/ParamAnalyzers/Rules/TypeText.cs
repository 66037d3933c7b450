using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Rules;

/// <summary>The source of a type as text, to rule words out before anything is bound.</summary>
internal sealed class TypeText(INamedTypeSymbol type)
{
    private readonly List<(string[] Words, bool Answer)> _answers = new();

    /// <summary>True when one of the words stands anywhere in the source of the type. Each list of words is searched for once.</summary>
    public bool Mentions(string[] words)
    {
        lock (_answers)
        {
            foreach (var (asked, answer) in _answers)
            {
                if (ReferenceEquals(asked, words))
                {
                    return answer;
                }
            }

            var found = Search(words);
            _answers.Add((words, found));
            return found;
        }
    }

    private bool Search(string[] words)
    {
        foreach (var declaration in type.DeclaringSyntaxReferences)
        {
            // The whole text of a file is at hand; a part of it would be copied.
            var source = declaration.SyntaxTree.GetText().ToString();
            foreach (var word in words)
            {
                if (source.IndexOf(word, declaration.Span.Start, declaration.Span.Length, StringComparison.Ordinal) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
