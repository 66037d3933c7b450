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

    /// <summary>False in a file that writes out the types of numbers and texts and never <c>var</c>.</summary>
    public static bool UsesVar(SyntaxNode root)
    {
        var types = root.DescendantNodes().OfType<LocalDeclarationStatementSyntax>().Where(local => !local.IsConst).Select(local => local.Declaration.Type).ToList();
        return types.Exists(type => type.IsVar) || !types.Exists(type => type is PredefinedTypeSyntax);
    }

    /// <summary><c>var</c>, or the type where the file writes types out.</summary>
    public static string TypeOfLocal(SyntaxNode root, SemanticModel model, ITypeSymbol type, int position) =>
        UsesVar(root) ? "var" : type.ToMinimalDisplayString(model, position);

    /// <summary>The method with a statement in front of what it does; an expression becomes the statement that returns it.</summary>
    public static MethodDeclarationSyntax PrependTo(MethodDeclarationSyntax method, string[] lines, bool isApart = true)
    {
        if (method.Body is { } body)
        {
            return method.WithBody(Prepend(body, lines, isApart));
        }

        var (end, indentation, step) = (LineEndOf(method), IndentationOf(method), Step(method));
        var isVoid = method.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };
        var text = "{" + end
            + string.Concat(lines.Select(line => indentation + step + line + end))
            + (isApart ? end : string.Empty)
            + indentation + step + (isVoid ? string.Empty : "return ") + method.ExpressionBody!.Expression.WithoutTrivia().ToFullString() + ";" + end
            + indentation + "}";
        var header = method.ParameterList.GetLastToken();
        var block = (BlockSyntax)SyntaxFactory.ParseStatement(text);
        return method
            .WithParameterList(method.ParameterList.ReplaceToken(header, header.WithTrailingTrivia(SyntaxFactory.EndOfLine(end))))
            .WithExpressionBody(null)
            .WithSemicolonToken(default)
            .WithBody(block.WithLeadingTrivia(SyntaxFactory.Whitespace(indentation)).WithTrailingTrivia(method.GetTrailingTrivia()));
    }

    /// <summary>The type with a private field behind the fields with which it begins.</summary>
    public static TypeDeclarationSyntax AddField(TypeDeclarationSyntax type, TypeDeclarationSyntax original, string declaration)
    {
        var fields = original.Members.TakeWhile(member => member is FieldDeclarationSyntax).Count();
        var (end, indentation) = (LineEndOf(original), IndentationOf(original.Members[0]));
        var field = SyntaxFactory.ParseMemberDeclaration(indentation + declaration + end)!;
        return fields == 0
            ? type.WithMembers(type.Members.Replace(type.Members[0], type.Members[0].WithLeadingTrivia(type.Members[0].GetLeadingTrivia().Insert(0, SyntaxFactory.EndOfLine(end)))).Insert(0, field))
            : type.WithMembers(type.Members.Insert(fields, field));
    }

    /// <summary>The statement with the lines of a new one in front of it. Comments stay with the statement, and a blank line keeps them apart.</summary>
    private static BlockSyntax Prepend(BlockSyntax block, string[] lines, bool isApart)
    {
        var end = LineEndOf(block);
        var indentation = block.Statements.Count > 0 ? IndentationOf(block.Statements[0]) : IndentationOf(block) + Step(block);
        var text = string.Concat(lines.Select(line => indentation + line + end));
        var added = ((BlockSyntax)SyntaxFactory.ParseStatement("{" + end + text + "}")).Statements;
        if (block.Statements.Count == 0 || !isApart)
        {
            return block.WithStatements(block.Statements.InsertRange(0, added));
        }

        var first = block.Statements[0];
        return block.WithStatements(block.Statements.Replace(first, first.WithLeadingTrivia(first.GetLeadingTrivia().Insert(0, SyntaxFactory.EndOfLine(end)))).InsertRange(0, added));
    }
}
