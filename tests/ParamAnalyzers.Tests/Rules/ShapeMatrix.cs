using ParamAnalyzers.Tests.Harness;
using ParamAnalyzers.Tests.Harness.Shapes;

namespace ParamAnalyzers.Tests.Rules;

/// <summary>The shape matrix: the same meaning in another syntax is reported just as often, and silence stays silence. Its halves are classes of their own, so that they run at the same time.</summary>
public abstract class ShapeMatrix
{
    private protected static TheoryData<string, string> Of(IEnumerable<RuleCase> cases, int oneShapeOf = 1)
    {
        var matrix = new TheoryData<string, string>();
        foreach (var candidate in cases)
        {
            foreach (var shape in Shape.OneIn(oneShapeOf, candidate.Id))
            {
                matrix.Add(candidate.Id, shape.Name);
            }
        }

        return matrix;
    }

    private protected static async Task CheckAsync(string id, string shapeName)
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
}
