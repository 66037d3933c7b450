using System;
using System.Collections.Generic;

namespace ParamAnalyzers.Knowledge;

/// <summary>One word of a line and where it stands. A quoted text is one word, without its quotes.</summary>
internal readonly record struct KnowledgeToken(string Text, int Column, int Length, bool IsClosed = true);

/// <summary>Splits a line of a knowledge file into words; <c>#</c> starts a comment, double quotes hold a text with spaces.</summary>
internal static class KnowledgeLine
{
    /// <summary>Replaces the tokens by those of the line: one list serves a whole file.</summary>
    public static void Tokenize(string line, List<KnowledgeToken> tokens)
    {
        tokens.Clear();
        var position = 0;
        while (position < line.Length)
        {
            var current = line[position];
            if (char.IsWhiteSpace(current))
            {
                position++;
            }
            else if (current == '#')
            {
                break;
            }
            else
            {
                var token = current == '"' ? Quoted(line, position) : Word(line, position);
                tokens.Add(token);
                position = token.Column + token.Length;
            }
        }
    }

    private static KnowledgeToken Quoted(string line, int start)
    {
        var end = line.IndexOf('"', start + 1);
        return end < 0
            ? new KnowledgeToken(line.Substring(start + 1), start, line.Length - start, IsClosed: false)
            : new KnowledgeToken(line.Substring(start + 1, end - start - 1), start, end - start + 1);
    }

    private static KnowledgeToken Word(string line, int start)
    {
        var end = start;
        while (end < line.Length && !char.IsWhiteSpace(line[end]) && line[end] != '#')
        {
            end++;
        }

        return new KnowledgeToken(line.Substring(start, end - start), start, end - start);
    }
}
