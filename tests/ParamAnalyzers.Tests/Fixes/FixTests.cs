using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using ParamAnalyzers.CodeFixes.Rules.Hyperparameters;
using ParamAnalyzers.Rules;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Fixes;

/// <summary>Every case with a fixed twin: one by one, and Fix All in document, project and solution.</summary>
public sealed class FixTests
{
    public static TheoryData<string> Fixable => new(RuleCase.Fixable.Select(candidate => candidate.Id));

    public static ImmutableArray<CodeFixProvider> Fixes { get; } =
    [
        .. typeof(NearestValueFix).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    [Theory]
    [MemberData(nameof(Fixable))]
    public async Task Fixes_one_by_one_and_all_at_once(string id)
    {
        var candidate = RuleCase.Of(id);
        var test = new FixTest(candidate.Rule, Analysis.Compile(candidate.Read().Source).Options)
        {
            TestCode = candidate.Read().MarkedWith(candidate.Rule),
            FixedCode = Markup.Parse(candidate.ReadFixed()).MarkedWith(candidate.Rule),
        };
        if (candidate.Options is { Count: > 0 } options)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", string.Join(Environment.NewLine, options.Select(option => $"{option.Key} = {option.Value}").Prepend("is_global = true"))));
        }

        test.FixedState.MarkupHandling = MarkupMode.Allow;

        await test.RunAsync();
    }

    [Fact]
    public void Every_fixable_rule_has_a_fixed_case()
    {
        var covered = RuleCase.Fixable.Select(candidate => candidate.Rule).ToHashSet();
        covered.Add("PRM2015"); // changes no source; see HyperparameterListTests
        Assert.All(Fixes.SelectMany(fix => fix.FixableDiagnosticIds), id => Assert.Contains(id, covered));
    }

    private sealed class FixTest : CSharpCodeFixTest<EmptyDiagnosticAnalyzer, EmptyCodeFixProvider, DefaultVerifier>
    {
        private readonly string _rule;

        public FixTest(string rule, CompilationOptions options)
        {
            _rule = rule;
            // An empty target keeps the test library from asking for packages; the references come from disk.
            ReferenceAssemblies = new ReferenceAssemblies("net8.0");
            MarkupOptions = MarkupOptions.UseFirstDescriptor;
            TestState.AdditionalReferences.AddRange(References.All);
            SolutionTransforms.Add((solution, project) => solution.WithProjectCompilationOptions(project, OnlyFor(rule, options)));
        }

        /// <summary>What other rules find in the same source has other fixes.</summary>
        private static CompilationOptions OnlyFor(string rule, CompilationOptions options) => options.WithSpecificDiagnosticOptions(
            Descriptors.All.Select(descriptor => KeyValuePair.Create(descriptor.Id, descriptor.Id == rule ? ReportDiagnostic.Warn : ReportDiagnostic.Suppress)));

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => Analysis.Hosts;

        protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(_rule));

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse);
    }
}
