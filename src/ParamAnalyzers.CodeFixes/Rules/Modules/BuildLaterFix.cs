using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.Modules;

/// <summary>PRM3013: creates the optimizer behind what replaces the parameters.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class BuildLaterFix : StatementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM3013");

    private protected override IEnumerable<StatementEdit> EditsFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<StatementSyntax>() is { Parent: BlockSyntax block } creation
            && HolderOf(creation) is { } holder
            && AsksForParameters(creation)
            && Other(root, diagnostic)?.FirstAncestorOrSelf<StatementSyntax>(statement => statement.Parent == block) is { } replacement
            && !block.Statements.SkipWhile(statement => statement != creation).Skip(1).TakeWhile(statement => statement != replacement).Append(replacement)
                .Any(statement => statement.DescendantTokens().Any(token => token.ValueText == holder)))
        {
            yield return new StatementEdit("Create the optimizer afterwards (may change behavior)", Placement.After, replacement, Moved: creation);
        }
    }

    private static string? HolderOf(StatementSyntax creation) => creation switch
    {
        LocalDeclarationStatementSyntax { Declaration.Variables: [var variable] } => variable.Identifier.ValueText,
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: var left } } => left.GetLastToken().ValueText,
        _ => null,
    };

    /// <summary>A variable that was filled before would still hold the parameters of before.</summary>
    private static bool AsksForParameters(StatementSyntax creation) => creation.DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Any(call => call.Expression.GetLastToken().ValueText is "parameters" or "named_parameters");
}
