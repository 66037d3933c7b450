using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Libraries;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>Adds one of our attributes to a declaration. Possible only where the attribute resolves: from the package or from copied source.</summary>
internal static class Annotation
{
    public const string Namespace = AnnotationSymbols.Namespace;

    public static bool Resolves(string attribute, Compilation compilation) => AnnotationSymbols.Find(compilation, attribute) is not null;

    /// <summary>The declaration with the attribute on a line of its own, below its comments; a parameter gets it in front of its type.</summary>
    public static SyntaxNode AddTo(SyntaxNode declaration, string attribute)
    {
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(SyntaxFactory.IdentifierName(attribute))));
        switch (declaration)
        {
            case ParameterSyntax parameter:
                var first = parameter.AttributeLists.Count == 0;
                return first
                    ? parameter.WithoutLeadingTrivia().WithAttributeLists(SyntaxFactory.SingletonList(list.WithTrailingTrivia(SyntaxFactory.Space))).WithLeadingTrivia(parameter.GetLeadingTrivia())
                    : parameter.AddAttributeLists(list.WithTrailingTrivia(SyntaxFactory.Space));
            case MemberDeclarationSyntax member:
                var leading = member.GetLeadingTrivia();
                var indentation = leading.LastOrDefault();
                var placed = list
                    .WithLeadingTrivia(leading)
                    .WithTrailingTrivia(SyntaxFactory.EndOfLine(Layout.LineEndOf(member)));
                var rest = member.WithLeadingTrivia(indentation.IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(indentation) : SyntaxFactory.TriviaList());
                return rest.WithAttributeLists(rest.AttributeLists.Insert(0, placed));
            default:
                return declaration;
        }
    }
}
