using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Flow;

/// <summary>An <c>Append</c> chain is a list of stages, however it is written.</summary>
public sealed class PipelineTests
{
    [Theory]
    [InlineData("context.Transforms.Concatenate(\"Features\", \"A\").Append(context.Transforms.NormalizeMinMax(\"Features\")).Append(context.Regression.Trainers.Sdca())", "Concatenate, NormalizeMinMax, Sdca")]
    [InlineData("context.Transforms.CopyColumns(\"A\", \"B\").Append(context.Transforms.DropColumns(\"A\").Append(context.Transforms.SelectColumns(\"B\")))", "CopyColumns, DropColumns, SelectColumns")]
    [InlineData("context.Transforms.NormalizeMinMax(\"A\").AppendCacheCheckpoint(context).Append(context.Regression.Trainers.Sdca())", "NormalizeMinMax, Sdca")]
    [InlineData("new EstimatorChain<ITransformer>().Append(context.Transforms.NormalizeMinMax(\"A\"))", "NormalizeMinMax")]
    [InlineData("LearningPipelineExtensions.Append(context.Transforms.NormalizeMinMax(\"A\"), context.Regression.Trainers.Sdca())", "NormalizeMinMax, Sdca")]
    [InlineData("prepared.Append(context.Regression.Trainers.Sdca())", "Concatenate, Sdca")]
    [InlineData("given.Append(context.Regression.Trainers.Sdca())", "?")]
    public void Reads_stages_in_the_order_of_the_data(string expression, string expected)
    {
        var compilation = Analysis.Compile($$"""
            using Microsoft.ML;
            using Microsoft.ML.Data;

            public class Builder
            {
                public object Build(MLContext context, IEstimator<ITransformer> given)
                {
                    var prepared = context.Transforms.Concatenate("Features", "A");
                    return {{expression}};
                }
            }
            """);
        Analysis.AssertCompiles(compilation);
        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        var method = model.GetOperation(tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single())!;
        var bindings = new BodyBindings();
        foreach (var operation in method.DescendantsAndSelf())
        {
            BindingCollector.Collect(operation, model.GetDeclaredSymbol(method.Syntax)!, bindings);
        }

        var pipelines = new Pipelines(MlNetSymbols.Of(compilation), new ValueIndex([bindings]));
        var pipeline = pipelines.Of(method.Descendants().OfType<IReturnOperation>().Last(returned => returned.ReturnedValue is not null).ReturnedValue!);

        Assert.Equal(expected != "?", pipeline.IsComplete);
        if (pipeline.IsComplete)
        {
            Assert.Equal(expected, string.Join(", ", pipeline.Stages.Select(stage => stage.Name)));
        }
    }
}
