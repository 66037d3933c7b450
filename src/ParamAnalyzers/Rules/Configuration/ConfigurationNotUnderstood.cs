using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ParamAnalyzers.Baseline;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Options;

namespace ParamAnalyzers.Rules.Configuration;

/// <summary>PRM9001: a misspelled option or knowledge line does nothing, and without this rule nobody would notice.</summary>
internal sealed class ConfigurationNotUnderstood : ConfigurationRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM9001_ConfigurationNotUnderstood;

    public override void CheckFile(AdditionalFileAnalysisContext context)
    {
        if (Session.IsKnowledgeFile(context.AdditionalFile))
        {
            CheckKnowledge(context);
        }
        else if (BaselineFile.IsBaseline(context.AdditionalFile))
        {
            Report(BaselineFile.Read(context.AdditionalFile, context.CancellationToken)?.Errors, context);
        }
        else if (HyperparameterList.IsList(context.AdditionalFile))
        {
            Report(HyperparameterList.ErrorsOf(context.AdditionalFile, context.CancellationToken), context);
        }
    }

    private void Report(IEnumerable<(Location Place, string Complaint)>? errors, AdditionalFileAnalysisContext context)
    {
        foreach (var (place, complaint) in errors ?? Enumerable.Empty<(Location, string)>())
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, place, complaint));
        }
    }

    private void CheckKnowledge(AdditionalFileAnalysisContext context)
    {
        if (Session.ReadKnowledge(context.AdditionalFile, context.CancellationToken) is not { } knowledge
            || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        foreach (var error in knowledge.Errors)
        {
            var start = text.Lines[error.Line].Start + error.Column;
            var span = new TextSpan(start, error.Length);
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)), error.Message));
        }
    }

    /// <summary>The host merges keys of all files that apply, so an option has no line; it is reported once, with a source file that it applies to.</summary>
    public override void CheckOptions(CompilationAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var seen = new HashSet<(string, string)>();
        Check(provider.GlobalOptions, null, seen, context);
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            Check(provider.GetOptions(tree), tree.FilePath, seen, context);
        }
    }

    private void Check(AnalyzerConfigOptions options, string? file, HashSet<(string, string)> seen, CompilationAnalysisContext context)
    {
        foreach (var key in OptionReader.KeysOf(options).OrderBy(key => key, StringComparer.Ordinal))
        {
            if (options.TryGetValue(key, out var value) && seen.Add((key, value)) && OptionCheck.Complaint(key, value, rule => RuleSwitch.IsOffByItself(rule, context.Compilation, context.CancellationToken)) is { } complaint)
            {
                var place = string.IsNullOrEmpty(file) ? string.Empty : $" (it applies to '{Path.GetFileName(file)}')";
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, Location.None, complaint + place));
            }
        }
    }
}
