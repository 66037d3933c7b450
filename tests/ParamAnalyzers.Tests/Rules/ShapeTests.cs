using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        if (Reshape(RuleCase.Of(id), shapeName) is not { } compilation)
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
            var applied = RuleCase.Reporting.Where(candidate => Reshape(candidate, shape.Name) is not null).ToList();
            Assert.True(applied.Count >= 2, $"{shape.Name} applies to {applied.Count} cases");
        }
    }

    /// <summary>Null when the shape does not apply: there is nothing to rewrite, or the result is not C#.</summary>
    private static CSharpCompilation? Reshape(RuleCase candidate, string shapeName)
    {
        var original = Analysis.Compile(candidate.Read().Source);
        var tree = original.SyntaxTrees[0];
        var shape = Shape.All.Single(known => known.Name == shapeName);
        ImmutableArray<SyntaxNode> files = shape.Apply((CompilationUnitSyntax)tree.GetRoot(), original.GetSemanticModel(tree));
        if (files.IsEmpty)
        {
            return null;
        }

        var reshaped = Analysis.Compile(files.Select((file, index) => Analysis.Parse(file.ToFullString(), $"Test{index}.cs")), on: candidate.SwitchesOn);
        return Analysis.Errors(reshaped).IsEmpty ? reshaped : null;
    }
}
