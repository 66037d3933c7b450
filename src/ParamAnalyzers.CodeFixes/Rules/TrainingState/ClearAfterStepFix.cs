using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.TrainingState;

/// <summary>PRM4007: clears the gradients behind the step that uses them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ClearAfterStepFix : StatementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM4007");

    private protected override IEnumerable<StatementEdit> EditsFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (CallAt(root, diagnostic)?.FirstAncestorOrSelf<StatementSyntax>() is ExpressionStatementSyntax clearing
            && Other(root, diagnostic)?.FirstAncestorOrSelf<StatementSyntax>() is ExpressionStatementSyntax step
            && clearing.Parent == step.Parent && StatementEdit.CanHaveNeighbors(step))
        {
            yield return new StatementEdit("Clear the gradients after the step (may change behavior)", Placement.After, step, Moved: clearing);
        }
    }
}
