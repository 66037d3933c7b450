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
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<StatementSyntax>() is LocalDeclarationStatementSyntax { Declaration.Variables: [var variable] } creation
            && creation.Parent is BlockSyntax block
            && Other(root, diagnostic)?.FirstAncestorOrSelf<StatementSyntax>(statement => statement.Parent == block) is { } replacement
            && !block.Statements.SkipWhile(statement => statement != creation).Skip(1).TakeWhile(statement => statement != replacement).Append(replacement)
                .Any(statement => statement.DescendantTokens().Any(token => token.ValueText == variable.Identifier.ValueText)))
        {
            yield return new StatementEdit("Create the optimizer afterwards (may change behavior)", Placement.After, replacement, Moved: creation);
        }
    }
}
