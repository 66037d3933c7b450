using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using ParamAnalyzers.Baseline;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Rules.Hyperparameters;

namespace ParamAnalyzers.CodeFixes.Rules.Hyperparameters;

/// <summary>PRM2015: records the hyperparameter and its value in the list of what has changed since the release.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RecordHyperparameterFix : SolutionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM2015");

    /// <inheritdoc />
    protected override string TitleForAll => $"Record it in {HyperparameterList.Unshipped}";

    /// <inheritdoc />
    protected override Task<string?> TitleForAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Task.FromResult(LineOf(diagnostic) is null ? null : TitleForAll);

    /// <inheritdoc />
    protected override async Task<Solution> FixAsync(Solution solution, ImmutableArray<(DocumentId Document, Diagnostic Diagnostic)> findings, CancellationToken cancellationToken)
    {
        // Each target framework of a project is a project of its own with the same file, and all have to write the same text.
        var original = solution;
        foreach (var file in findings.GroupBy(finding => original.GetProject(finding.Document.ProjectId)!.FilePath ?? finding.Document.ProjectId.ToString()))
        {
            var lines = file.Select(finding => LineOf(finding.Diagnostic)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            foreach (var project in file.Select(finding => finding.Document.ProjectId).Distinct())
            {
                solution = await RecordAsync(solution.GetProject(project)!, lines, cancellationToken).ConfigureAwait(false);
            }
        }

        return solution;
    }

    private static string? LineOf(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(HyperparameterListDiffers.Line, out var line) ? line : null;

    private static async Task<Solution> RecordAsync(Project project, IReadOnlyList<string> lines, CancellationToken cancellationToken)
    {
        var file = project.AdditionalDocuments.FirstOrDefault(candidate => string.Equals(Path.GetFileName(candidate.FilePath ?? candidate.Name), HyperparameterList.Unshipped, StringComparison.OrdinalIgnoreCase));
        if (file is null)
        {
            var path = project.FilePath is { } projectPath ? Path.Combine(Path.GetDirectoryName(projectPath)!, HyperparameterList.Unshipped) : null;
            return project.AddAdditionalDocument(HyperparameterList.Unshipped, SourceText.From(Record(string.Empty, lines)), filePath: path).Project.Solution;
        }

        var text = await file.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return project.Solution.WithAdditionalDocumentText(file.Id, SourceText.From(Record(text.ToString(), lines), text.Encoding));
    }

    /// <summary>The text with a line for each hyperparameter, in place of the old one of that name, else before the first line that sorts behind it. Other lines stay where they are.</summary>
    private static string Record(string text, IEnumerable<string> lines)
    {
        var end = text.Contains("\r\n") ? "\r\n" : "\n";
        var recorded = text.Length == 0 ? new List<string>() : text.TrimEnd('\r', '\n').Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        foreach (var line in lines)
        {
            var name = HyperparameterList.Parse(line)!.Value.Name;
            var old = recorded.FindIndex(candidate => HyperparameterList.Parse(candidate)?.Name == name || candidate.Trim() == HyperparameterList.Removed + name);
            var behind = recorded.FindIndex(candidate => HyperparameterList.Parse(candidate) is { } other && string.CompareOrdinal(other.Name, name) > 0);
            if (old >= 0)
            {
                recorded[old] = line;
            }
            else
            {
                recorded.Insert(behind < 0 ? recorded.Count : behind, line);
            }
        }

        return string.Join(end, recorded) + end;
    }
}
