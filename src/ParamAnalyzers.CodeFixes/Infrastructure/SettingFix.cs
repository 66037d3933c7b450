using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>A fix that gives the trainer under the finding further settings.</summary>
public abstract class SettingFix : DocumentFix
{
    /// <inheritdoc />
    protected sealed override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Find(root, model, diagnostic, cancellationToken) is var (_, settings) ? $"Set {string.Join(", ", settings.Select(setting => $"'{setting.Member} = {setting.Value}'"))} (may change behavior)" : null;

    /// <inheritdoc />
    protected sealed override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var edits = new Dictionary<SyntaxNode, (TrainerSettings Trainer, IReadOnlyList<(string Member, ExpressionSyntax Value)> Settings)>();
        foreach (var diagnostic in diagnostics)
        {
            if (Find(root, model, diagnostic, cancellationToken) is var (trainer, settings))
            {
                edits[trainer.Place] = (trainer, settings);
            }
        }

        var edited = root.ReplaceNodes(edits.Keys, (original, current) => edits[original].Trainer.Set(current, edits[original].Settings));
        return edits.Values.Select(edit => edit.Trainer.NamespaceFor(edit.Settings.Select(setting => setting.Member))).OfType<string>().Distinct().Aggregate(edited, Usings.Ensure);
    }

    /// <summary>The settings that the finding asks for; empty when there is no value to set.</summary>
    private protected abstract IReadOnlyList<(string Member, ExpressionSyntax Value)> SettingsFor(TrainerSettings trainer, SemanticModel model, Diagnostic diagnostic);

    private (TrainerSettings Trainer, IReadOnlyList<(string Member, ExpressionSyntax Value)> Settings)? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        TrainerSettings.Find(root, model, diagnostic, cancellationToken) is { } trainer && SettingsFor(trainer, model, diagnostic) is { Count: > 0 } settings ? (trainer, settings) : null;
}
