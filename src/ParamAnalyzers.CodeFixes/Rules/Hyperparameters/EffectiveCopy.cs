using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.Hyperparameters;

/// <summary>One local copy of a hyperparameter in one method: where it is declared and which references become the copy.</summary>
/// <param name="Member">The hyperparameter.</param>
/// <param name="Body">The block of the method.</param>
/// <param name="Anchor">The statement before which the copy is declared.</param>
/// <param name="References">The references that become the copy.</param>
/// <param name="LocalName">The name of the copy.</param>
/// <param name="LocalType">Its type as the neighborhood writes it: <c>var</c>, or in full.</param>
internal sealed record EffectiveCopy(ISymbol Member, BlockSyntax Body, StatementSyntax Anchor, ImmutableArray<ExpressionSyntax> References, string LocalName, string LocalType)
{
    /// <summary>Null when the copy would change what other members see, or when the place has no room for a statement.</summary>
    public static EffectiveCopy? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not IdentifierNameSyntax name
            || model.GetSymbolInfo(name, cancellationToken).Symbol is not { IsStatic: false } member
            || name.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { Body: { } body } method
            || model.GetDeclaredSymbol(method, cancellationToken) is not { } methodSymbol
            || IsReadElsewhere(member, methodSymbol, model.Compilation, cancellationToken))
        {
            return null;
        }

        var references = body.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(candidate => candidate.Identifier.ValueText == member.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(candidate, cancellationToken).Symbol, member))
            .Where(candidate => !IsInNameof(candidate))
            .Select(WholeReference)
            .ToList();
        if (references.Any(reference => reference is null))
        {
            return null;
        }

        // A local function may be called before the place where it is written.
        var anchor = references.Exists(reference => reference!.FirstAncestorOrSelf<LocalFunctionStatementSyntax>() is not null)
            ? body.Statements[0]
            : body.Statements.First(statement => statement.Span.Contains(references.Min(reference => reference!.SpanStart)));
        var localName = NameFor(member);
        var isTaken = body.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == localName)
            || model.LookupSymbols(anchor.SpanStart, name: localName).Length > 0;
        return isTaken ? null : new EffectiveCopy(member, body, anchor, references.Select(reference => reference!).ToImmutableArray(), localName, Layout.TypeOfLocal(root, model, member.ValueType()!, anchor.SpanStart));
    }

    /// <summary>
    /// <c>var effectiveX = X;</c> for each copy, then the statement. Blank lines before the statement stay before the copies; comments stay with the statement.
    /// </summary>
    public static IEnumerable<StatementSyntax> DeclareBefore(StatementSyntax statement, IReadOnlyList<EffectiveCopy> copies)
    {
        var leading = statement.GetLeadingTrivia();
        var blankLines = leading.TakeWhile(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).ToList();
        var indentation = leading.FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        for (var index = 0; index < copies.Count; index++)
        {
            yield return SyntaxFactory.ParseStatement($"{copies[index].LocalType} {copies[index].LocalName} = {copies[index].References[0].WithoutTrivia()};")
                .WithLeadingTrivia((index == 0 ? blankLines : Enumerable.Empty<SyntaxTrivia>()).Append(indentation))
                .WithTrailingTrivia(SyntaxFactory.EndOfLine(Layout.LineEndOf(copies[0].Body)));
        }

        yield return statement.WithLeadingTrivia(leading.Skip(blankLines.Count));
    }

    /// <summary><c>effectiveDepth</c> for <c>_depth</c>, <c>m_depth</c>, <c>depth</c> and <c>Depth</c>.</summary>
    private static string NameFor(ISymbol member) => "effective" + member.Name.AsPartOfName();

    /// <summary>A message names the hyperparameter, not the copy.</summary>
    private static bool IsInNameof(IdentifierNameSyntax name) =>
        name.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } };

    /// <summary>The name together with <c>this.</c>; null for a member of another object, and where a local cannot stand in its place.</summary>
    private static ExpressionSyntax? WholeReference(IdentifierNameSyntax name)
    {
        ExpressionSyntax? whole = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access.Expression is ThisExpressionSyntax ? access : null,
            MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax => null,
            _ => name,
        };
        return whole?.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } or RefExpressionSyntax { Parent: ReturnStatementSyntax or ArrowExpressionClauseSyntax } ? null : whole;
    }

    /// <summary>Any reading outside the method and the constructors could depend on what the method leaves behind; a member that others see can be read anywhere.</summary>
    private static bool IsReadElsewhere(ISymbol member, IMethodSymbol method, Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var declaration in member.ContainingType.DeclaringSyntaxReferences)
        {
            var type = declaration.GetSyntax(cancellationToken);
            var model = compilation.GetSemanticModel(type.SyntaxTree);
            foreach (var name in type.DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (name.Identifier.ValueText == member.Name
                    && !IsIn(name, method, model, cancellationToken)
                    && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, member))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsIn(SyntaxNode node, IMethodSymbol method, SemanticModel model, CancellationToken cancellationToken)
    {
        var member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>(ancestor => ancestor is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax);
        return member is ConstructorDeclarationSyntax
            || (member is MethodDeclarationSyntax && SymbolEqualityComparer.Default.Equals(model.GetDeclaredSymbol(member, cancellationToken), method));
    }
}
