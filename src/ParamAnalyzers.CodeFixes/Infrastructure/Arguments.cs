using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>Adds arguments to a call.</summary>
internal static class Arguments
{
    /// <summary>The list with one more argument behind the others; named, unless there is no name.</summary>
    public static ArgumentListSyntax Append(ArgumentListSyntax arguments, string? name, ExpressionSyntax value)
    {
        var argument = SyntaxFactory.Argument(value.WithoutTrivia());
        if (name is not null)
        {
            argument = argument.WithNameColon(SyntaxFactory.NameColon(name).WithTrailingTrivia(SyntaxFactory.Space));
        }

        var separators = arguments.Arguments.GetSeparators().Concat(
            arguments.Arguments.Count > 0 ? [SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space)] : []);
        return arguments.WithArguments(SyntaxFactory.SeparatedList(arguments.Arguments.Append(argument), separators));
    }
}
