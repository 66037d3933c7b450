using System;
using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Rules;

/// <summary>The source of a type as text, to rule words out before anything is bound.</summary>
internal sealed class TypeText(INamedTypeSymbol type)
{
    private readonly ConcurrentDictionary<string[], bool> _answers = new();

    public bool Mentions(string[] words) => _answers.TryGetValue(words, out var answer) ? answer : _answers.GetOrAdd(words, Search(words));

    private bool Search(string[] words)
    {
        foreach (var declaration in type.DeclaringSyntaxReferences)
        {
            var source = declaration.SyntaxTree.GetText().ToString(declaration.Span);
            if (words.Any(word => source.IndexOf(word, StringComparison.Ordinal) >= 0))
            {
                return true;
            }
        }

        return false;
    }
}
