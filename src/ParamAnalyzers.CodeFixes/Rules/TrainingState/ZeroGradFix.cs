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

/// <summary>PRM4006: clears the gradients at the start of each round.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ZeroGradFix : StatementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM4006");

    private protected override IEnumerable<StatementEdit> EditsFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (BlockOf(Other(root, diagnostic)) is { } block && diagnostic.Properties.TryGetValue(GradientsNeverCleared.Optimizer, out var optimizer) && optimizer is not null)
        {
            yield return new StatementEdit("Clear the gradients at the start of each round (may change behavior)", Placement.First, block, $"{optimizer}.zero_grad();");
        }
    }
}
