using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Baseline;

namespace ParamAnalyzers.Infrastructure;

/// <summary>A rule that a host runs on its facts.</summary>
internal interface IRule
{
    DiagnosticDescriptor Descriptor { get; }
}

/// <summary>
/// The base of every analyzer of the package. A host gathers one source of facts and runs the rules that speak about them, so that no two rules scan the same code.
/// </summary>
/// <typeparam name="TRule">What the rules of this host have in common.</typeparam>
internal abstract class HostAnalyzer<TRule> : DiagnosticAnalyzer
    where TRule : IRule
{
    private readonly ImmutableArray<TRule> _rules;

    protected HostAnalyzer(params TRule[] rules)
    {
        _rules = rules.ToImmutableArray();
        SupportedDiagnostics = _rules
            .Select(rule => rule.Descriptor)
            .Concat(new[] { Descriptors.PRM9003_RuleFailed, Descriptors.PRM9004_BaselineIsStale })
            .Distinct()
            .ToImmutableArray();
    }

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (SignsLog && Findings.IsWriting(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
            {
                start.RegisterCompilationEndAction(Findings.SignLog);
            }

            if (Session.For(start.Compilation, start.Options, start.CancellationToken) is { } session)
            {
                var enabled = _rules.RemoveAll(rule => !RuleSwitch.IsEnabled(rule.Descriptor, start.Compilation, start.CancellationToken));
                if (!enabled.IsEmpty)
                {
                    var findings = Findings.Of(session.Baseline, enabled.Select(rule => rule.Descriptor.Id), start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
                    Register(start, session, enabled, findings);
                    if (findings.CanBeStale)
                    {
                        start.RegisterCompilationEndAction(findings.ReportStale);
                    }
                }
            }
        });
    }

    /// <summary>True for one of the hosts.</summary>
    protected virtual bool SignsLog => false;

    /// <summary>Registers the actions that gather the facts and run the rules.</summary>
    protected abstract void Register(CompilationStartAnalysisContext context, Session session, ImmutableArray<TRule> rules, Findings findings);

    /// <summary>Runs one rule; what it throws becomes PRM9003 at the place, and the other rules go on.</summary>
    protected static void Guarded(TRule rule, Location place, string kind, Action<Diagnostic> report, Action check)
    {
        try
        {
            check();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            report(RuleFailure.Describe(rule.Descriptor.Id, exception, place, kind));
        }
    }
}
