using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.Randomness;

/// <summary>PRM1009: asks for a deterministic training where the trainer knows one, and for one thread elsewhere.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OneThreadFix : SettingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM1009");

    private protected override IReadOnlyList<(string Member, ExpressionSyntax Value)> SettingsFor(TrainerSettings trainer, SemanticModel model, Diagnostic diagnostic) =>
        trainer.CanSet("Deterministic") ? [("Deterministic", SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression))]
        : trainer.CanSet("NumberOfThreads") ? [("NumberOfThreads", SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(1)))]
        : [];
}
