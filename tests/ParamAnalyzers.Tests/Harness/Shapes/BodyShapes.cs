using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.Tests.Harness.Shapes;

/// <summary>A method of one statement becomes <c>=&gt;</c>.</summary>
internal sealed class ExpressionBodyShape : RewriterShape
{
    protected override CSharpSyntaxRewriter Rewriter(SemanticModel model) => new Shortener();

    private sealed class Shortener : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) =>
            Expression(node.Body) is { } expression ? node.WithBody(null).WithExpressionBody(Arrow(expression)).WithSemicolonToken(End) : node;

        public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node) =>
            Expression(node.Body) is { } expression ? node.WithBody(null).WithExpressionBody(Arrow(expression)).WithSemicolonToken(End) : node;

        private static SyntaxToken End => SyntaxFactory.Token(SyntaxKind.SemicolonToken).WithTrailingTrivia(SyntaxFactory.LineFeed);

        private static ExpressionSyntax? Expression(BlockSyntax? body) => body?.Statements is [var only]
            ? only switch
            {
                ExpressionStatementSyntax statement => statement.Expression,
                ReturnStatementSyntax { Expression: { } returned } => returned,
                _ => null,
            }
            : null;

        private static ArrowExpressionClauseSyntax Arrow(ExpressionSyntax expression) => SyntaxFactory.ArrowExpressionClause(expression.WithoutTrivia());
    }
}

/// <summary><c>=&gt;</c> becomes a block.</summary>
internal sealed class BlockBodyShape : RewriterShape
{
    protected override CSharpSyntaxRewriter Rewriter(SemanticModel model) => new Lengthener();

    private sealed class Lengthener : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) =>
            node.ExpressionBody is { } arrow
                ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Block(arrow.Expression, IsVoid(node.ReturnType)))
                : node;

        public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node) =>
            node.ExpressionBody is { } arrow ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Block(arrow.Expression, isVoid: true)) : node;

        private static bool IsVoid(TypeSyntax type) => type is PredefinedTypeSyntax { Keyword: var keyword } && keyword.IsKind(SyntaxKind.VoidKeyword);

        private static BlockSyntax Block(ExpressionSyntax expression, bool isVoid) =>
            (BlockSyntax)SyntaxFactory.ParseStatement(isVoid ? $"{{ {expression}; }}" : $"{{ return {expression}; }}");
    }
}

/// <summary>The body of every method moves into something that is called at once.</summary>
internal abstract class WrappedBodyShape : RewriterShape
{
    protected abstract string Wrap(MethodDeclarationSyntax method, string body);

    protected static bool ReturnsNothing(MethodDeclarationSyntax method) => method.ReturnType.ToString() == "void";

    protected sealed override CSharpSyntaxRewriter Rewriter(SemanticModel model) => new Wrapper(this);

    private sealed class Wrapper(WrappedBodyShape shape) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
        {
            var isPlain = node.Body is not null
                && !node.Modifiers.Any(SyntaxKind.AsyncKeyword)
                && node.ParameterList.Parameters.All(parameter => parameter.Modifiers.Count == 0 || parameter.Modifiers.Any(SyntaxKind.ThisKeyword))
                && !node.Body.DescendantNodes().Any(inner => inner is YieldStatementSyntax)
                && node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not StructDeclarationSyntax;
            return isPlain ? node.WithBody((BlockSyntax)SyntaxFactory.ParseStatement(shape.Wrap(node, node.Body!.ToFullString()))) : node;
        }
    }
}

/// <summary>The body of every method moves into a lambda.</summary>
internal sealed class LambdaShape : WrappedBodyShape
{
    protected override string Wrap(MethodDeclarationSyntax method, string body) => ReturnsNothing(method)
        ? $"{{ System.Action wrapped = () => {body}; wrapped(); }}"
        : $"{{ System.Func<{method.ReturnType}> wrapped = () => {body}; return wrapped(); }}";
}

/// <summary>The body of every method moves into a local function.</summary>
internal sealed class LocalFunctionShape : WrappedBodyShape
{
    protected override string Wrap(MethodDeclarationSyntax method, string body) => ReturnsNothing(method)
        ? $"{{ Wrapped(); void Wrapped() {body} }}"
        : $"{{ return Wrapped(); {method.ReturnType} Wrapped() {body} }}";
}
