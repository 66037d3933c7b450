using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Rules.Hyperparameters;

namespace ParamAnalyzers.CodeFixes.Rules.Hyperparameters;

/// <summary>PRM2005: moves the step behind what trains; the one after the last round goes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MoveScheduleStepFix : StatementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM2005");

    private protected override IEnumerable<StatementEdit> EditsFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (CallAt(root, diagnostic)?.FirstAncestorOrSelf<StatementSyntax>() is not ExpressionStatementSyntax step || !StatementEdit.CanHaveNeighbors(step))
        {
            yield break;
        }

        const string title = "Step the schedule at the end of the loop (may change behavior)";
        switch (diagnostic.Properties.TryGetValue(ScheduleSteppedInWrongPlace.Place, out var place) ? place : null)
        {
            case ScheduleSteppedInWrongPlace.TooEarly when step.Parent is BlockSyntax { Statements: [.., not (ReturnStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or ThrowStatementSyntax)] } round && BlockOf(round.Parent) == round:
                yield return new StatementEdit(title, Placement.Last, round, Moved: step);
                break;
            case ScheduleSteppedInWrongPlace.TooEarly when step.Parent is BlockSyntax { Parent: BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax } round && !round.DescendantNodes().Any(node => node is ReturnStatementSyntax):
                yield return new StatementEdit("Step the schedule at the end of the method (may change behavior)", Placement.Last, round, Moved: step);
                break;
            case ScheduleSteppedInWrongPlace.TooLate:
                yield return new StatementEdit("Remove the step after the last round", Placement.Gone, step);
                break;
            case ScheduleSteppedInWrongPlace.Outside when step.Parent is BlockSyntax scope:
                var before = scope.Statements.TakeWhile(statement => statement != step).Select(BlockOf).OfType<BlockSyntax>().ToList();
                if (before is [var loop])
                {
                    yield return new StatementEdit(title, Placement.Last, loop, Moved: step);
                }

                break;
        }
    }
}
