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

    protected override void Register(CompilationStartAnalysisContext context, Session session, ImmutableArray<ConfigurationRule> rules, Findings findings)
    {
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
