using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Knowledge;

namespace ParamAnalyzers.CodeFixes.Refactorings;

/// <summary>Writes the record that holds the hyperparameters of a trainer.</summary>
internal static class OptionsRecord
{
    /// <param name="name">The name of the record.</param>
    /// <param name="trainer">The declaration behind which it is put.</param>
    /// <param name="hyperparameters">Its members.</param>
    /// <param name="model">The meaning of the file.</param>
    public static MemberDeclarationSyntax Write(string name, TypeDeclarationSyntax trainer, IReadOnlyList<ExtractedHyperparameter> hyperparameters, SemanticModel model)
    {
        var (end, indentation) = (Layout.LineEndOf(trainer), Layout.IndentationOf(trainer));
        var step = trainer.Members.Count > 0 && Layout.IndentationOf(trainer.Members[0]) is { } inner && inner.Length > indentation.Length ? inner.Substring(indentation.Length) : "    ";
        var accessibility = string.Concat(trainer.Modifiers.Where(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword).Select(modifier => modifier.Text + " "));
        var lines = new List<string>
        {
            string.Empty,
            $"/// <summary>The hyperparameters of <see cref=\"{trainer.Identifier.ValueText}{(trainer.TypeParameterList is { } parameters ? "{" + string.Join(", ", parameters.Parameters.Select(parameter => parameter.Identifier.ValueText)) + "}" : string.Empty)}\"/>.</summary>",
            $"{accessibility}sealed record {name}",
            "{",
        };
        foreach (var field in hyperparameters.Where(IsChecked))
        {
            lines.Add($"{step}private readonly {TypeOf(field, model, trainer)} {field.Field}{InitializerOf(field)};");
        }

        foreach (var hyperparameter in hyperparameters)
        {
            if (lines[lines.Count - 1] != "{")
            {
                lines.Add(string.Empty);
            }

            lines.AddRange(DocumentationOf(hyperparameter).Select(line => step + line));
            var required = hyperparameter.Default is null && LanguageSupport.HasRequired(model) ? "required " : string.Empty;
            lines.Add($"{step}public {required}{TypeOf(hyperparameter, model, trainer)} {hyperparameter.Name}" + (IsChecked(hyperparameter) ? string.Empty : " { get; init; }" + (InitializerOf(hyperparameter) is { Length: > 0 } initializer ? initializer + ";" : string.Empty)));
            if (IsChecked(hyperparameter))
            {
                lines.Add($"{step}{{");
                lines.Add($"{step}{step}get => {hyperparameter.Field};");
                lines.Add($"{step}{step}init => {hyperparameter.Field} = {Condition(hyperparameter.Domain!, "value ")} ? value : throw new System.ArgumentOutOfRangeException(nameof(value), value, \"{hyperparameter.Name} has to be {Condition(hyperparameter.Domain!, string.Empty)}.\");");
                lines.Add($"{step}}}");
            }
        }

        lines.Add("}");
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(line.Length == 0 ? string.Empty : indentation + line).Append(end);
        }

        // A file may end with the trainer and without a line end.
        var gap = trainer.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia) ? string.Empty : end;
        return SyntaxFactory.ParseMemberDeclaration(gap + text)!.WithAdditionalAnnotations(Simplifier.Annotation);
    }

    private static bool IsChecked(ExtractedHyperparameter hyperparameter) =>
        hyperparameter.Domain is { } domain && !hyperparameter.Type.IsReferenceType && (!double.IsInfinity(domain.Minimum) || !double.IsInfinity(domain.Maximum));

    private static string InitializerOf(ExtractedHyperparameter hyperparameter) => string.IsNullOrEmpty(hyperparameter.Default) ? string.Empty : " = " + hyperparameter.Default;

    private static string TypeOf(ExtractedHyperparameter hyperparameter, SemanticModel model, SyntaxNode place) => hyperparameter.Type.ToMinimalDisplayString(model, place.SpanStart);

    /// <summary>What the property of the trainer says about itself, or its constructor about the parameter.</summary>
    private static IEnumerable<string> DocumentationOf(ExtractedHyperparameter hyperparameter)
    {
        var lines = hyperparameter.Property?.DeclaringSyntaxReferences[0].GetSyntax().GetLeadingTrivia().Where(trivia => SyntaxFacts.IsDocumentationCommentTrivia(trivia.Kind()))
            .SelectMany(trivia => trivia.ToFullString().Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => line.StartsWith("///", StringComparison.Ordinal) ? line : "/// " + line).ToList();
        return lines is { Count: > 0 } ? lines
            : hyperparameter.Parameter is { } parameter && ParameterDocumentation.Of(parameter) is { } text ? [$"/// <summary>{text}</summary>"]
            : [];
    }

    private static string Condition(Domain domain, string subject)
    {
        var bounds = new List<string>();
        if (!double.IsInfinity(domain.Minimum))
        {
            bounds.Add((domain.IncludesMinimum ? ">= " : "> ") + Number(domain.Minimum));
        }

        if (!double.IsInfinity(domain.Maximum))
        {
            bounds.Add((domain.IncludesMaximum ? "<= " : "< ") + Number(domain.Maximum));
        }

        return string.Join(subject.Length == 0 ? " and " : " && ", bounds.Select(bound => subject + bound));
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
