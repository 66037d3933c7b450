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

/// <summary>PRM4001: switches the model to evaluation before the loop or statement that predicts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EvalBeforeFix : StatementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM4001");

    private protected override IEnumerable<StatementEdit> EditsFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (CallAt(root, diagnostic) is { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } call
            && StatementEdit.OutermostAround(call, loop => !StatementEdit.Declares(loop, receiver.ToString()) && !Trains(loop)) is { } anchor)
        {
            yield return new StatementEdit("Switch to evaluation mode before (may change behavior)", Placement.Before, anchor, $"{receiver}.eval();");
        }
    }

    /// <summary>A loop that goes back to training mode or takes steps needs the other mode inside.</summary>
    private static bool Trains(SyntaxNode loop) => Mentions(loop, "train", "backward", "step");
}
