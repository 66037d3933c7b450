using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.Hyperparameters;

/// <summary>PRM2004: steps the schedule at the end of the one loop that follows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class StepScheduleFix : StatementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM2004");

    private protected override IEnumerable<StatementEdit> EditsFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not InvocationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } } creation
            || creation.Expression.GetLastToken().ValueText == "ReduceLROnPlateau"
            || variable.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax scope } declaration)
        {
            yield break;
        }

        var loops = scope.Statements.SkipWhile(statement => statement != declaration).Select(BlockOf).OfType<BlockSyntax>().ToList();
        if (loops is [var loop])
        {
            yield return new StatementEdit("Step the schedule at the end of the loop (may change behavior)", Placement.Last, loop, $"{variable.Identifier.ValueText}.step();");
        }
    }
}
