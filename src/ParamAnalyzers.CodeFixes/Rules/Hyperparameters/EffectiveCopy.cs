using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.CodeFixes.Rules.Hyperparameters;

/// <summary>One local copy of a hyperparameter in one method: where it is declared and which references become the copy.</summary>
/// <param name="Member">The hyperparameter.</param>
/// <param name="Body">The block of the method.</param>
/// <param name="Anchor">The statement before which the copy is declared.</param>
/// <param name="References">The references that become the copy.</param>
/// <param name="LocalName">The name of the copy.</param>
internal sealed record EffectiveCopy(ISymbol Member, BlockSyntax Body, StatementSyntax Anchor, ImmutableArray<ExpressionSyntax> References, string LocalName)
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
            .Select(WholeReference)
            .ToList();
        if (references.Any(reference => reference is null))
        {
            return null;
        }

        var anchor = body.Statements.First(statement => statement.Span.Contains(references.Min(reference => reference!.SpanStart)));
        var localName = "effective" + char.ToUpperInvariant(member.Name.TrimStart('_')[0]) + member.Name.TrimStart('_').Substring(1);
        var isTaken = body.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == localName)
            || model.LookupSymbols(anchor.SpanStart, name: localName).Length > 0;
        return isTaken ? null : new EffectiveCopy(member, body, anchor, references.Select(reference => reference!).ToImmutableArray(), localName);
    }

    /// <summary><c>var effectiveX = X;</c> with the indentation and line end of the statement it stands before; comments stay with their statement.</summary>
    public StatementSyntax Declaration()
    {
        var lineStart = Anchor.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).LastOrDefault();
        var lineEnd = Body.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return SyntaxFactory.ParseStatement($"var {LocalName} = {References[0].WithoutTrivia()};")
            .WithLeadingTrivia(lineStart)
            .WithTrailingTrivia(lineEnd.IsKind(SyntaxKind.EndOfLineTrivia) ? lineEnd : SyntaxFactory.LineFeed);
    }

    /// <summary>The name together with <c>this.</c>; null for a member of another object.</summary>
    private static ExpressionSyntax? WholeReference(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access when access.Name == name => access,
        MemberAccessExpressionSyntax access when access.Name == name => null,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax => null,
        _ => name,
    };

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
