using ParamAnalyzers.Tests.Harness;
using ParamAnalyzers.Tests.Harness.Shapes;

namespace ParamAnalyzers.Tests.Rules;

/// <summary>The shape matrix: the same meaning in another syntax is reported just as often, and silence stays silence.</summary>
public sealed class ShapeTests
{
    public static TheoryData<string, string> Matrix
    {
        get
        {
            var matrix = new TheoryData<string, string>();
            foreach (var candidate in RuleCase.All)
            {
                foreach (var shape in Shape.All)
                {
                    matrix.Add(candidate.Id, shape.Name);
                }
            }

            return matrix;
        }
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Means_the_same_in_another_shape(string id, string shapeName)
    {
        var markup = RuleCase.Of(id).Read();
        if (Reshaping.Of(RuleCase.Of(id), Shape.All.Single(known => known.Name == shapeName)) is not { } compilation)
        {
            return;
        }

        var found = await Analysis.RunAsync(compilation, new TestOptions(RuleCase.Of(id).Options));

        Assert.True(
            markup.Expected.Select(mark => mark.Id).Order().SequenceEqual(found.Select(diagnostic => diagnostic.Id).Order()),
            string.Join(Environment.NewLine, [.. found.Select(diagnostic => diagnostic.ToString()), "in", .. compilation.SyntaxTrees.Select(tree => tree.ToString())]));
    }

    /// <summary>A shape that applies to nothing proves nothing.</summary>
    [Fact]
    public void Every_shape_applies_to_cases_of_several_rules()
    {
        foreach (var shape in Shape.All)
        {
            var applied = RuleCase.Reporting.Where(candidate => Reshaping.Of(candidate, shape) is not null).ToList();
            Assert.True(applied.Count >= 2, $"{shape.Name} applies to {applied.Count} cases");
        }
    }
}
