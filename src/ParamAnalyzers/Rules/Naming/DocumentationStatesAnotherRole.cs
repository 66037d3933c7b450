using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Naming;

/// <summary>PRM6003: documentation that calls a value by the word for another role sends its readers to the wrong place.</summary>
internal sealed class DocumentationStatesAnotherRole : WholeTypeRule
{
    /// <summary>The property of a finding that holds the words to write.</summary>
    public const string NewText = nameof(NewText);

    private const string Hint = "arameter";

    private static readonly string[] Hints = { Hint };

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM6003_DocumentationStatesAnotherRole;

    public override bool MayConcern(TypeVisit visit) => NamedMembers.AreIn(visit) && visit.Text.Mentions(Hints);

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        foreach (var (member, role) in NamedMembers.Of(facts, member => TextsOf(member).Any()))
        {
            foreach (var (text, start) in TextsOf(member))
            {
                if (DocumentationWords.Of(text, member.Name, role.Role) is var (span, words) && !facts.Names.ExemptNames.Contains(member.Name))
                {
                    report.At(
                        Descriptor,
                        Location.Create(member.DeclaringSyntaxReferences[0].SyntaxTree, new TextSpan(start + span.Start, span.Length)),
                        role.Evidence,
                        ImmutableDictionary<string, string?>.Empty.Add(NewText, words),
                        text.Substring(span.Start, span.Length),
                        member.Name,
                        RoleNames.DescribeOne(role.Role),
                        role.Evidence.Text,
                        words);
                }
            }
        }
    }

    /// <summary>The lines of the summary, the remarks and the value that speak of some kind of parameter; what stands in <c>c</c>, <c>code</c> or <c>see</c> is quoted from somewhere.</summary>
    private static IEnumerable<(string Text, int Start)> TextsOf(ISymbol member)
    {
        if (member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } declaration)
        {
            return [];
        }

        return declaration.GetLeadingTrivia()
            .Select(trivia => trivia.GetStructure()).OfType<DocumentationCommentTriviaSyntax>()
            .SelectMany(comment => comment.Content.OfType<XmlElementSyntax>())
            .Where(element => element.StartTag.Name.LocalName.ValueText is "summary" or "remarks" or "value" or "returns")
            .SelectMany(element => element.Content.OfType<XmlTextSyntax>().Concat(element.Content.OfType<XmlElementSyntax>().Where(inner => inner.StartTag.Name.LocalName.ValueText == "para").SelectMany(inner => inner.Content.OfType<XmlTextSyntax>())))
            .SelectMany(text => text.TextTokens.Where(token => token.IsKind(SyntaxKind.XmlTextLiteralToken)))
            .Where(token => token.Text.IndexOf(Hint, StringComparison.OrdinalIgnoreCase) >= 0)
            .Select(token => (token.Text, token.SpanStart));
    }
}
