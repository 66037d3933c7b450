using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.LearnedParameters;

/// <summary>PRM3007: copies the content of an array, a jagged array, a list of numbers or a tensor.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DeepCopyFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM3007");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        CopyOf(root, model, diagnostic, cancellationToken) is null ? null : "Copy the content";

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var copies = diagnostics
            .Select(diagnostic => CopyOf(root, model, diagnostic, cancellationToken))
            .Where(copy => copy is not null)
            .Select(copy => copy!.Value)
            .ToDictionary(copy => (SyntaxNode)copy.Shared, copy => copy);
        var fixedRoot = root.ReplaceNodes(copies.Keys, (original, _) => copies[original].Copy.WithTriviaFrom(original));
        var needsLinq = copies.Values.Any(copy => copy.UsesLinq && !IsLinqImported(model, copy.Shared.SpanStart));
        return needsLinq ? Usings.Ensure(fixedRoot, "System.Linq") : fixedRoot;
    }

    private static bool IsLinqImported(SemanticModel model, int position) => model.LookupNamespacesAndTypes(position, name: "Enumerable").Length > 0;

    private static (ExpressionSyntax Shared, ExpressionSyntax Copy, bool UsesLinq)? CopyOf(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax shared)
        {
            return null;
        }

        // An outer copy is copied from its source: what it calls on it is no longer needed.
        var outer = shared is CastExpressionSyntax { Expression: var cast } ? cast : shared;
        var source = outer switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var copied, Name.Identifier.ValueText: "Clone" or "ToArray" or "ToList" } } => copied,
            ConditionalAccessExpressionSyntax { Expression: var asked, WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } } => asked,
            _ => shared,
        };
        var type = model.GetTypeInfo(source, cancellationToken).Type;
        var text = source.WithoutTrivia().ToString();
        var call = type?.NullableAnnotation == NullableAnnotation.Annotated || outer is ConditionalAccessExpressionSyntax ? "?." : ".";
        var (copy, usesLinq) = type switch
        {
            IArrayTypeSymbol { ElementType: IArrayTypeSymbol { ElementType: not IArrayTypeSymbol } row } => ($"{text}{call}Select(row => ({row.ToMinimalDisplayString(model, shared.SpanStart)})row.Clone()).ToArray()", true),
            IArrayTypeSymbol { ElementType: not IArrayTypeSymbol } array => ($"({array.WithNullableAnnotation(type.NullableAnnotation).ToMinimalDisplayString(model, shared.SpanStart)}){text}{call}Clone()", false),
            INamedTypeSymbol { Name: "List", TypeArguments: [var element] } list when element.IsScalar() => ($"new {list.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(model, shared.SpanStart)}({text})", false),
            { Name: "Tensor" } => ($"{text}{call}clone()", false),
            _ => (null, false),
        };
        return copy is null ? null : (shared, SyntaxFactory.ParseExpression(copy), usesLinq);
    }
}
