using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Rules.TrainingState;

namespace ParamAnalyzers.CodeFixes.Rules.TrainingState;

/// <summary>PRM4002: switches back to training at the start of each round.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class TrainEachRoundFix : StatementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM4002");

    private protected override IEnumerable<StatementEdit> EditsFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (BlockOf(Other(root, diagnostic)) is { } block && diagnostic.Properties.TryGetValue(TrainingInEvaluationMode.Model, out var trained) && trained is not null)
        {
            yield return new StatementEdit("Switch to training mode at the start of each round (may change behavior)", Placement.First, block, $"{trained}.train();");
        }
    }
}
