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
        var candidate = RuleCase.Of(id);
        if (Reshaping.Of(candidate, Shape.All.Single(known => known.Name == shapeName)) is not { } compilation)
        {
            return;
        }

        var findings = await Analysis.RunWithCompilerAsync(compilation, new TestOptions(candidate.Options));

        Assert.True(
            !findings.Compiles || candidate.Read().Expected.Select(mark => mark.Id).Order().SequenceEqual(findings.OfRules.Select(diagnostic => diagnostic.Id).Order()),
            string.Join(Environment.NewLine, [.. findings.OfRules.Select(diagnostic => diagnostic.ToString()), "in", .. compilation.SyntaxTrees.Select(tree => tree.ToString())]));
    }

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
