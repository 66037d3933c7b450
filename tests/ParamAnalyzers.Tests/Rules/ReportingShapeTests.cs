using ParamAnalyzers.Tests.Harness;
using ParamAnalyzers.Tests.Harness.Shapes;

namespace ParamAnalyzers.Tests.Rules;

/// <summary>What is reported is reported in every shape.</summary>
public sealed class ReportingShapeTests : ShapeMatrix
{
    public static TheoryData<string, string> Matrix => Of(RuleCase.Reporting);

    [Theory]
    [MemberData(nameof(Matrix))]
    public Task Means_the_same_in_another_shape(string id, string shapeName) => CheckAsync(id, shapeName);

    /// <summary>A shape that applies to nothing proves nothing.</summary>
    [Fact]
    public void Every_shape_applies_to_cases_of_several_rules()
    {
        foreach (var shape in Shape.All)
        {
            var applied = RuleCase.Reporting.Where(candidate => Reshaping.Of(candidate, shape) is { } compilation && Analysis.Errors(compilation).IsEmpty).DistinctBy(candidate => candidate.Rule).Take(2).Count();
            Assert.True(applied == 2, $"{shape.Name} applies to cases of {applied} rules");
        }
    }
}
