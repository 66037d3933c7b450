using Microsoft.CodeAnalysis;
using ParamAnalyzers.Rules;
using ParamAnalyzers.Rules.Hyperparameters;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Robustness;

/// <summary>PRM9003: a rule that throws is named with its place, and the others go on.</summary>
public sealed class FailingRuleTests
{
    [Fact]
    public async Task A_rule_that_throws_is_reported_and_the_others_go_on()
    {
        var markup = RuleCase.Of("PRM2001/Reports_SentinelInLearn").Read();
        var host = new TypeRulesHost(new FailingRule(), new HyperparameterOverwritten());

        var found = await Analysis.RunAsync(Analysis.Compile(markup.Source), hosts: [host]);

        Assert.Contains(found, diagnostic => diagnostic.Id == "PRM2001");
        var failures = found.Where(diagnostic => diagnostic.Id == "PRM9003").ToList();
        Assert.NotEmpty(failures);
        Assert.All(failures, failure => Assert.Contains("Rule PRM5001 failed on this code with InvalidOperationException ('on purpose')", failure.GetMessage()));
        Assert.Contains(failures, failure => failure.GetMessage().Contains("SimpleAssignment", StringComparison.Ordinal) && failure.Location.GetLineSpan().Path == "Test.cs");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_rule_that_throws_before_it_has_facts_is_named_at_every_place(bool atTarget)
    {
        var source = "class Ridge { double _w; public void Fit(double[] x, double[] y) { _w = Step(1); _w = Step(2); } double Step(double s) => s; public double Predict(double[] x) => _w; }";
        var host = new TypeRulesHost(new FailingEarly(atTarget), new HyperparameterOverwritten());

        var found = await Analysis.RunAsync(Analysis.Compile(source), hosts: [host]);

        Assert.Equal(2, found.Count(diagnostic => diagnostic.Id == "PRM9003" && diagnostic.GetMessage().Contains("Invocation", StringComparison.Ordinal)));
        Assert.Equal(2, found.Count(diagnostic => diagnostic.Id == "PRM9003" && diagnostic.GetMessage().Contains("SimpleAssignment", StringComparison.Ordinal)));
        Assert.Equal(4, found.Length);
    }

    private sealed class FailingEarly(bool atTarget) : TypeRule
    {
        public override DiagnosticDescriptor Descriptor => Descriptors.PRM5001_TrainedOnTestData;

        public override bool MayConcern(in Target target) => atTarget ? throw new InvalidOperationException("on purpose") : true;

        public override bool IsTriggeredBy(in Glance glance) => throw new InvalidOperationException("on purpose");
    }
}
