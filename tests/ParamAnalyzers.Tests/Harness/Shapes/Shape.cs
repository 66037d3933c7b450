using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.Tests.Harness.Shapes;

/// <summary>Another way to write the same code. What it makes of a source means the same, so the same rules must report it equally often.</summary>
internal abstract class Shape
{
    public static ImmutableArray<Shape> All { get; } =
    [
        new ParenthesizedShape(),
        new CastShape(),
        new ExplicitTypesShape(),
        new ThisShape(),
        new NamedArgumentsShape(),
        new ReorderedArgumentsShape(),
        new TargetTypedNewShape(),
        new ExplicitNewShape(),
        new ExpressionBodyShape(),
        new BlockBodyShape(),
        new LambdaShape(),
        new LocalFunctionShape(),
        new PartialTypesShape(),
        new NestedTypesShape(),
        new TopLevelStatementsShape(),
        new FileScopedNamespaceShape(),
        new StaticCallShape(),
    ];

    /// <summary>One shape of every so many, not the same ones for every case: for what would take too long with all of them.</summary>
    public static IEnumerable<Shape> OneIn(int many, string caseId) => All.Where((_, place) => (place + caseId.Sum(letter => letter)) % many == 0);

    public string Name => GetType().Name[..^"Shape".Length];

    /// <summary>The files of the rewritten source; empty when the source has nothing to rewrite.</summary>
    public abstract ImmutableArray<SyntaxNode> Apply(CompilationUnitSyntax root, SemanticModel model);

    protected static ImmutableArray<SyntaxNode> Rewritten(SyntaxNode original, SyntaxNode rewritten) =>
        original.IsEquivalentTo(rewritten) ? [] : [rewritten];

    protected static ExpressionSyntax Parenthesized(ExpressionSyntax expression) =>
        SyntaxFactory.ParenthesizedExpression(expression.WithoutTrivia()).WithTriviaFrom(expression);
}

/// <summary>A shape that rewrites node by node.</summary>
internal abstract class RewriterShape : Shape
{
    public sealed override ImmutableArray<SyntaxNode> Apply(CompilationUnitSyntax root, SemanticModel model) =>
        Rewritten(root, Rewriter(model).Visit(root));

    protected abstract CSharpSyntaxRewriter Rewriter(SemanticModel model);
}
