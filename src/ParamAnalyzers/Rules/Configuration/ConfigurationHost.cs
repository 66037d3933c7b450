using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Baseline;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Rules.Configuration;

/// <summary>A rule about the configuration of these analyzers.</summary>
internal abstract class ConfigurationRule : IRule
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    public abstract void CheckOptions(CompilationAnalysisContext context);

    public abstract void CheckFile(AdditionalFileAnalysisContext context);
}

/// <summary>The host of the rules about options and knowledge files.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ConfigurationHost : HostAnalyzer<ConfigurationRule>
{
    public ConfigurationHost()
        : base(new ConfigurationNotUnderstood())
    {
    }

    protected override bool SignsLog => true;

    protected override void Register(CompilationStartAnalysisContext context, Session session, ImmutableArray<ConfigurationRule> rules, Findings findings)
    {
        // A file that cannot be read must not keep a build from writing it anew.
        if (Findings.IsWriting(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
        {
            return;
        }

        context.RegisterAdditionalFileAction(file =>
        {
            foreach (var rule in rules)
            {
                Guarded(rule, Location.None, "file", file.ReportDiagnostic, () => rule.CheckFile(file));
            }
        });
        context.RegisterCompilationEndAction(end =>
        {
            foreach (var rule in rules)
            {
                Guarded(rule, Location.None, "set of options", end.ReportDiagnostic, () => rule.CheckOptions(end));
            }
        });
    }
}
