using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.Hyperparameters;

/// <summary>PRM2013: writes the defaults out, where the library has one that does not depend on the data.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class WriteDefaultsFix : SettingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM2013");

    private protected override IReadOnlyList<(string Member, ExpressionSyntax Value)> SettingsFor(TrainerSettings trainer, SemanticModel model, Diagnostic diagnostic) =>
        diagnostic.Properties.Values.All(value => value is not null) && diagnostic.Properties.Keys.All(trainer.CanSet)
            ? diagnostic.Properties
                .OrderBy(property => property.Key, System.StringComparer.Ordinal)
                .Select(property => (property.Key, SyntaxFactory.ParseExpression(property.Value!)))
                .ToList()
            : [];
}
