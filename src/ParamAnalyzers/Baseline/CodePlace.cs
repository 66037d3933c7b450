using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ParamAnalyzers.Baseline;

/// <summary>A place in source in words that stay the same when lines move and when the code is formatted anew.</summary>
/// <param name="Member">The member in which the place is, with its type and namespace: <c>Acme.Forest.Fit(double[][],double[])</c>.</param>
/// <param name="Code">The code at the place, without white space and comments.</param>
internal readonly record struct CodePlace(string Member, string Code)
{
    private const int LongestExcerpt = 60;

    /// <summary>For whoever reads the baseline: one line, and not too long.</summary>
    public string Description => $"{Member}: {new string((Code.Length > LongestExcerpt ? Code.Substring(0, LongestExcerpt) + "…" : Code).Select(character => char.IsControl(character) ? ' ' : character).ToArray())}";

    public static CodePlace Of(Location location, CancellationToken cancellation)
    {
        var root = location.SourceTree!.GetRoot(cancellation);
        var node = root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        var parts = node.AncestorsAndSelf().Select(PartOf).Where(part => part is not null).Reverse().ToList();
        return new CodePlace(parts.Count == 0 ? "(top level)" : string.Join(".", parts), Compact(root, location.SourceSpan));
    }

    private static string? PartOf(SyntaxNode node) => node switch
    {
        BaseNamespaceDeclarationSyntax space => Compact(space.Name),
        TypeDeclarationSyntax type => type.Identifier.ValueText + (type.TypeParameterList is { } parameters ? Compact(parameters) : string.Empty),
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        DelegateDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => (method.ExplicitInterfaceSpecifier is { } specifier ? Compact(specifier) : string.Empty) + method.Identifier.ValueText + ParametersOf(method.ParameterList),
        ConstructorDeclarationSyntax constructor => (constructor.Modifiers.Any(SyntaxKind.StaticKeyword) ? "static " : string.Empty) + constructor.Identifier.ValueText + ParametersOf(constructor.ParameterList),
        DestructorDeclarationSyntax destructor => "~" + destructor.Identifier.ValueText,
        ConversionOperatorDeclarationSyntax conversion => Compact(conversion.ImplicitOrExplicitKeyword.Parent!, TextSpan.FromBounds(conversion.ImplicitOrExplicitKeyword.SpanStart, conversion.Type.Span.End)),
        OperatorDeclarationSyntax @operator => @operator.OperatorToken.ValueText + ParametersOf(@operator.ParameterList),
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        IndexerDeclarationSyntax indexer => "this" + ParametersOf(indexer.ParameterList),
        EventDeclarationSyntax @event => @event.Identifier.ValueText,
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field => field.Identifier.ValueText,
        EnumMemberDeclarationSyntax member => member.Identifier.ValueText,
        _ => null,
    };

    private static string ParametersOf(BaseParameterListSyntax list) =>
        "(" + string.Join(",", list.Parameters.Select(parameter => string.Concat(parameter.Modifiers.Select(modifier => modifier.ValueText + " ")) + (parameter.Type is { } type ? Compact(type) : string.Empty))) + ")";

    private static string Compact(SyntaxNode node) => Compact(node, node.Span);

    private static string Compact(SyntaxNode root, TextSpan span)
    {
        var text = new StringBuilder();
        foreach (var token in TokensIn(root, span))
        {
            // A text over several lines has the line ends of the checkout.
            var word = token.Text.Replace("\r\n", "\n");
            if (text.Length > 0 && word.Length > 0 && IsOfWord(text[text.Length - 1]) && IsOfWord(word[0]))
            {
                text.Append(' ');
            }

            text.Append(word);
        }

        return text.ToString();
    }

    private static IEnumerable<SyntaxToken> TokensIn(SyntaxNode root, TextSpan span) =>
        root.DescendantTokens(node => node.FullSpan.IntersectsWith(span)).Where(token => !token.Span.IsEmpty && span.OverlapsWith(token.Span));

    private static bool IsOfWord(char character) => character == '_' || char.IsLetterOrDigit(character);
}
