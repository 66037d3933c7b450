using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Rules.Randomness;

namespace ParamAnalyzers.CodeFixes.Rules.Randomness;

/// <summary>PRM1008: gives the trainer the seed of its context, where it is a constant or can be named at the trainer too.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SeedTrainerFix : SettingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM1008");

    private protected override IReadOnlyList<(string Member, ExpressionSyntax Value)> SettingsFor(TrainerSettings trainer, SemanticModel model, Diagnostic diagnostic) =>
        trainer.CanSet("Seed") && diagnostic.Properties.TryGetValue(ContextSeedDoesNotReach.Seed, out var seed) && seed is not null
            ? [("Seed", SyntaxFactory.ParseExpression(seed))]
            : [];
}
