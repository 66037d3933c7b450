using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.Randomness;

/// <summary>PRM1005: passes the seed that is in scope; where there is none, the method takes one, and a program fixes it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class PassSeedFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM1005");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        SeedSource.Find(root, model, diagnostic, cancellationToken) switch
        {
            null => null,
            { Declaration: not null } => "Take a seed as a parameter (may change behavior)",
            { Seed: var seed } => $"Pass the seed '{seed}' (may change behavior)",
        };

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var calls = new Dictionary<SyntaxNode, SeedSource>();
        var declarations = new HashSet<SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            if (SeedSource.Find(root, model, diagnostic, cancellationToken) is { } source)
            {
                calls[source.Call] = source;
                if (source.Declaration is not null)
                {
                    declarations.Add(source.Declaration.ParameterList);
                }
            }
        }

        return root.ReplaceNodes(
            calls.Keys.Concat(declarations),
            (original, rewritten) => rewritten is ParameterListSyntax parameters ? AddSeed(parameters) : Pass(rewritten, calls[original]));
    }

    private static ParameterListSyntax AddSeed(ParameterListSyntax parameters)
    {
        var seed = SyntaxFactory.Parameter(SyntaxFactory.Identifier(SeedSource.ParameterName))
            .WithType(SyntaxFactory.PredefinedType(SyntaxFactory.Token(SyntaxKind.IntKeyword)).WithTrailingTrivia(SyntaxFactory.Space))
            .WithDefault(SyntaxFactory.EqualsValueClause(
                SyntaxFactory.Token(SyntaxKind.EqualsToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(0))));
        if (parameters.Parameters.Count == 0)
        {
            return parameters.AddParameters(seed);
        }

        // A new parameter stands as the last one does: on a line of its own, or on the same line.
        var last = parameters.Parameters.Last();
        var separators = parameters.Parameters.GetSeparators().ToList();
        var comma = separators.Count > 0 ? separators[separators.Count - 1] : SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        var trailing = last.GetTrailingTrivia();
        var nodes = parameters.Parameters.Replace(last, last.WithoutTrailingTrivia()).Append(seed.WithLeadingTrivia(separators.Count > 0 ? last.GetLeadingTrivia() : default).WithTrailingTrivia(trailing));
        return parameters.WithParameters(SyntaxFactory.SeparatedList(nodes, separators.Append(comma)));
    }

    private static SyntaxNode Pass(SyntaxNode call, SeedSource source) => call switch
    {
        ObjectCreationExpressionSyntax creation => creation
            .WithType(creation.Type.WithoutTrailingTrivia())
            .WithArgumentList(Pass(creation.ArgumentList ?? SyntaxFactory.ArgumentList().WithTrailingTrivia(creation.Type.GetTrailingTrivia()), source.Seed, isNamed: !source.IsRandom)),
        ImplicitObjectCreationExpressionSyntax creation => creation.WithArgumentList(Pass(creation.ArgumentList, source.Seed, isNamed: !source.IsRandom)),
        InvocationExpressionSyntax invocation => invocation.WithArgumentList(Pass(invocation.ArgumentList, source.Seed, isNamed: true)),
        _ => call,
    };

    /// <summary>Replaces the null that stands for "no seed", or adds an argument behind the others.</summary>
    private static ArgumentListSyntax Pass(ArgumentListSyntax arguments, ExpressionSyntax seed, bool isNamed)
    {
        if (arguments.Arguments.FirstOrDefault(argument => SeedSource.IsNull(argument.Expression)) is { } empty)
        {
            return arguments.ReplaceNode(empty.Expression, seed.WithTriviaFrom(empty.Expression));
        }

        return Arguments.Append(arguments, isNamed ? SeedSource.ParameterName : null, seed);
    }
}
