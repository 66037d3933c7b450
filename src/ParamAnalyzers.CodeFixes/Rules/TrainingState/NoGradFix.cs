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

/// <summary>PRM4004: switches gradients off for the rest of the block that evaluates.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NoGradFix : StatementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM4004");

    private protected override IEnumerable<StatementEdit> EditsFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (LanguageSupport.HasUsingDeclarations(root.SyntaxTree) && CallAt(root, diagnostic) is { } call
            && StatementEdit.OutermostAround(call, loop => !Trains(loop)) is { Parent: BlockSyntax block } anchor
            && !block.Statements.SkipWhile(statement => statement != anchor).Any(Trains))
        {
            var name = call.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.DescendantTokens().Any(token => token.ValueText == "_") ? "noGrad" : "_";
            var type = Layout.TypeOfLocal(root, model, model.Compilation.GetSpecialType(SpecialType.System_IDisposable), anchor.SpanStart);
            yield return new StatementEdit("Switch gradients off with 'no_grad()' (may change behavior)", Placement.Before, anchor, $"using {type} {name} = {TorchNames.Torch(model, anchor.SpanStart)}.no_grad();");
        }
    }

    private static bool Trains(SyntaxNode statement) => Mentions(statement, "backward", "step");
}
