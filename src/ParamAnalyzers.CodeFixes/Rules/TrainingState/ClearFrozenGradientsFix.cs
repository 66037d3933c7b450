using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Rules.TrainingState;

namespace ParamAnalyzers.CodeFixes.Rules.TrainingState;

/// <summary>PRM4008: sets the gradients of frozen parameters to null, so that an optimizer passes over them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ClearFrozenGradientsFix : StatementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM4008");

    private protected override IEnumerable<StatementEdit> EditsFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.Properties.TryGetValue(FrozenWeightsMove.Parameter, out var parameter) && parameter is not null
            && FreezingAt(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)) is { } freezing
            && StatementEdit.CanHaveNeighbors(freezing))
        {
            yield return new StatementEdit("Set the gradients of the frozen parameters to null (may change behavior)", Placement.After, freezing, $"{parameter}.grad = null;");
        }
    }

    /// <summary>The statement that freezes: in the loop when the finding is about what the loop runs over.</summary>
    private static StatementSyntax? FreezingAt(SyntaxNode node) =>
        node.FirstAncestorOrSelf<StatementSyntax>() switch
        {
            CommonForEachStatementSyntax loop => loop.Statement.DescendantNodesAndSelf().OfType<ExpressionStatementSyntax>().FirstOrDefault(statement => Mentions(statement, "requires_grad", "requires_grad_")),
            var statement => statement,
        };
}
