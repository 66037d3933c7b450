using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>Indentation and line ends as the file has them, for what fixes write.</summary>
internal static class Layout
{
    /// <summary>The white space in front of the line on which the node starts.</summary>
    public static string IndentationOf(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>One more level of indentation, as the body of the node has it.</summary>
    public static string Step(SyntaxNode node)
    {
        var outer = node.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax);
        var inner = outer is null ? string.Empty : IndentationOf(outer);
        var type = outer?.Parent is TypeDeclarationSyntax declaration ? IndentationOf(declaration) : string.Empty;
        return inner.Length > type.Length ? inner.Substring(type.Length) : "    ";
    }

    public static string LineEndOf(SyntaxNode node)
    {
        var end = node.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return end.IsKind(SyntaxKind.EndOfLineTrivia) ? end.ToString() : "\n";
    }

    /// <summary>The statement with the lines of a new one in front of it. Comments stay with the statement, and a blank line keeps them apart.</summary>
    public static BlockSyntax Prepend(BlockSyntax block, string[] lines, bool isApart)
    {
        var end = LineEndOf(block);
        var indentation = block.Statements.Count > 0 ? IndentationOf(block.Statements[0]) : IndentationOf(block) + Step(block);
        var text = string.Concat(lines.Select(line => indentation + line + end)) + (isApart ? end : string.Empty);
        var added = SyntaxFactory.ParseStatement(text);
        added = added.WithTrailingTrivia(SyntaxFactory.EndOfLine(end));
        if (block.Statements.Count == 0)
        {
            return block.WithStatements(SyntaxFactory.SingletonList(added));
        }

        var first = block.Statements[0];
        if (!isApart)
        {
            return block.WithStatements(block.Statements.Insert(0, added));
        }

        return block.WithStatements(block.Statements.Replace(first, first.WithLeadingTrivia(first.GetLeadingTrivia().Insert(0, SyntaxFactory.EndOfLine(end)))).Insert(0, added));
    }
}
