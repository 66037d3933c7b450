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

/// <summary>PRM4008: puts the frozen module into evaluation mode.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EvalFrozenFix : StatementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM4008");

    private protected override IEnumerable<StatementEdit> EditsFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.Properties.TryGetValue(FrozenModuleLearns.Module, out var module) && module is not null
            && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<CommonForEachStatementSyntax>() is { } loop
            && StatementEdit.CanHaveNeighbors(loop))
        {
            yield return new StatementEdit("Put the frozen module into evaluation mode (may change behavior)", Placement.After, loop, $"{module}.eval();");
        }
    }
}
