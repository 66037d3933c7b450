using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Flow;

/// <summary>Which ways of a test set are followed, and which are not understood and therefore silent.</summary>
public sealed class DataOriginTests
{
    [Theory]
    [InlineData("var rows = split.TestSet;", true)]
    [InlineData("IDataView rows; rows = split.TestSet;", true)]
    [InlineData("var rows = wanted ? split.TestSet : split.TestSet;", true)]
    [InlineData("var rows = split.TestSet ?? split.TestSet;", true)]
    [InlineData("var rows = wanted switch { true => split.TestSet, _ => split.TestSet };", true)]
    [InlineData("var (_, rows) = (split.TrainSet, split.TestSet);", true)]
    [InlineData("var pair = (Train: split.TrainSet, Test: split.TestSet); var rows = pair.Test;", true)]
    [InlineData("var pair = (split.TrainSet, split.TestSet); var rows = pair.Item2;", true)]
    [InlineData("IDataView Pick() => split.TestSet; var rows = Pick();", true)]
    [InlineData("System.Func<IDataView> pick = () => split.TestSet; var rows = pick();", true)]
    [InlineData("var rows = context.Data.FilterRowsByMissingValues(split.TestSet, \"Features\");", true)]
    [InlineData("var rows = context.Data.TakeRows(split.TestSet, 10);", true)]
    [InlineData("var rows = context.Data.LoadFromEnumerable(context.Data.CreateEnumerable<Row>(split.TestSet, false).Where(row => row.Label > 0));", true)]
    [InlineData("_kept = split.TestSet; var rows = _kept;", true)]
    [InlineData("var rows = split.TrainSet;", false)]
    [InlineData("var rows = wanted ? split.TestSet : split.TrainSet;", false)]
    [InlineData("var rows = split.TestSet; rows = split.TrainSet;", false)]
    [InlineData("var rows = Unknown(split.TestSet);", false)]
    [InlineData("var (rows, _) = (split.TrainSet, split.TestSet);", false)]
    [InlineData("var inner = context.Data.TrainTestSplit(split.TrainSet); var rows = inner.TestSet;", false)]
    [InlineData("var inner = context.Data.TrainTestSplit(split.TestSet); var rows = inner.TestSet;", true)]
    [InlineData("var inner = context.Data.TrainTestSplit(split.TestSet); var rows = inner.TrainSet;", false)]
    [InlineData("var rows = context.Data.TrainTestSplit(data).TestSet;", false)]
    [InlineData("var validation = split.TestSet; var rows = context.Data.Cache(validation);", true)]
    [InlineData("var trainData = data; var inner = context.Data.TrainTestSplit(trainData); var rows = inner.TestSet;", false)]
    [InlineData("var rows = data;", false)]
    [InlineData("var rows = data; var other = rows; rows = other; other = rows;", false)]
    [InlineData("var rows = split.TestSet; while (wanted) { rows = context.Data.Cache(rows); }", false)]
    [InlineData("var rows = split.TestSet; rows = context.Data.Cache(rows); rows = context.Data.FilterRowsByMissingValues(rows, \"Features\");", true)]
    [InlineData("var rows = split.TestSet; rows = context.Data.Cache(rows); rows = context.Data.FilterRowsByMissingValues(rows, \"Features\"); rows = context.Data.TakeRows(rows, 9); rows = context.Data.SkipRows(rows, 1);", true)]
    [InlineData("var rows = split.TestSet; while (wanted) { rows = context.Data.Cache(rows); rows = context.Data.FilterRowsByMissingValues(rows, \"Features\"); }", false)]
    [InlineData("var inner = wanted ? context.Data.TrainTestSplit(split.TrainSet) : context.Data.TrainTestSplit(split.TrainSet, 0.2); var rows = inner.TestSet;", false)]
    [InlineData("var inner = wanted ? context.Data.TrainTestSplit(split.TestSet) : context.Data.TrainTestSplit(split.TestSet, 0.2); var rows = inner.TestSet;", true)]
    [InlineData("var inner = wanted ? context.Data.TrainTestSplit(split.TrainSet) : context.Data.TrainTestSplit(split.TestSet); var rows = inner.TestSet;", false)]
    public async Task Follows_what_it_understands(string statements, bool isTestData)
    {
        var found = await Analysis.RunAsync($$"""
            using System.Linq;
            using Microsoft.ML;
            using Microsoft.ML.Data;

            public class Row
            {
                public float Label { get; set; }

                [VectorType(2)]
                public float[] Features { get; set; } = new float[2];
            }

            public class Experiment
            {
                private IDataView? _kept;

                public object Run(MLContext context, IDataView data, bool wanted)
                {
                    var split = context.Data.TrainTestSplit(data);
                    {{statements}}
                    return context.Regression.Trainers.Sdca().Fit(rows);
                }

                public virtual IDataView Unknown(IDataView rows) => rows;
            }
            """);

        Assert.Equal(isTestData ? ["PRM5001"] : [], found.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("var rows = data;", DataPart.Unknown)]
    [InlineData("var rows = split.TrainSet;", DataPart.Training)]
    [InlineData("var rows = split.TestSet;", DataPart.Test)]
    [InlineData("var rows = new Lookalike().TestSet;", DataPart.Unknown)]
    [InlineData("IDataView? rows = null; rows = split.TestSet;", DataPart.Test)]
    [InlineData("IDataView? rows = null;", DataPart.Unknown)]
    [InlineData("var inner = context.Data.TrainTestSplit(data); var rows = inner.TrainSet;", DataPart.Training)]
    [InlineData("var inner = context.Data.TrainTestSplit(split.TrainSet); var rows = inner.TrainSet;", DataPart.Training)]
    [InlineData("var inner = context.Data.TrainTestSplit(split.TrainSet); var rows = inner.TestSet;", DataPart.Validation)]
    [InlineData("var inner = context.Data.TrainTestSplit(split.TestSet); var rows = inner.TrainSet;", DataPart.Unknown)]
    [InlineData("var inner = context.Data.TrainTestSplit(split.TestSet); var rows = inner.TestSet;", DataPart.Test)]
    [InlineData("var trainingRows = data; var inner = context.Data.TrainTestSplit(trainingRows); var rows = inner.TestSet;", DataPart.Validation)]
    [InlineData("var left = data; var inner = context.Data.TrainTestSplit(left); left = inner.TrainSet; var rows = inner.TestSet;", DataPart.Test)]
    [InlineData("var rows = context.Data.TakeRows(split.TrainSet, 10);", DataPart.Unknown)]
    [InlineData("var test = context.Data.TakeRows(data, 10); var rest = context.Data.SkipRows(data, 10); var rows = test;", DataPart.Test)]
    [InlineData("var test = context.Data.SkipRows(data, 10); var rest = context.Data.TakeRows(data, 10); var rows = test;", DataPart.Test)]
    [InlineData("var test = context.Data.TakeRows(data, 10); var rest = context.Data.SkipRows(context.Data.Cache(data), 10); var rows = test;", DataPart.Unknown)]
    [InlineData("var test = context.Data.TakeRows(context.Data.Cache(data), 10); var rest = context.Data.SkipRows(context.Data.Cache(data), 10); var rows = test;", DataPart.Unknown)]
    public void Tells_the_parts_of_splits_apart(string statements, object part) => Assert.Equal((DataPart)part, PartOf(statements));

    [Theory]
    [InlineData("var test = numbers.Take(3); var rest = numbers.Skip(3); var rows = test;", DataPart.Test)]
    [InlineData("var test = numbers.Skip(3); var rest = numbers.Take(3); var rows = test;", DataPart.Test)]
    [InlineData("var test = numbers.Select(n => n + 1).Take(3); var rest = numbers.Skip(3); var rows = test;", DataPart.Unknown)]
    [InlineData("var test = Enumerable.Take(numbers, 3); var rest = Enumerable.Skip(numbers, 3); var rows = test;", DataPart.Test)]
    [InlineData("var test = numbers.Take(3).ToArray(); var rest = numbers.Skip(3).ToList(); var rows = test.Select(n => n + 1).Where(n => n > 0).Reverse();", DataPart.Test)]
    [InlineData("var test = numbers.Take(3).ToArray(); var rest = numbers.Skip(3); var rows = test.Take(2);", DataPart.Test)]
    [InlineData("var test = numbers.Take(3); var rest = numbers.Skip(3); var rows = test.Distinct();", DataPart.Unknown)]
    [InlineData("var test = numbers.Take(3); var rest = numbers.Skip(3); var rows = test; rows = rows.Where(n => n > 0);", DataPart.Test)]
    [InlineData("var test = numbers.Take(3); var rest = numbers.Skip(3); var rows = test; rows = rows.Take(2);", DataPart.Test)]
    [InlineData("var test = numbers.Take(3); var rest = numbers.Skip(3); var rows = rest;", DataPart.Unknown)]
    [InlineData("var page = numbers.Take(3); var rest = numbers.Skip(3); var rows = page;", DataPart.Unknown)]
    [InlineData("var test = numbers.Take(3); var rows = test;", DataPart.Unknown)]
    [InlineData("var test = numbers.Take(3); var other = numbers.Take(4); var rows = test;", DataPart.Unknown)]
    [InlineData("var test = numbers.Take(3); var rest = others.Skip(3); var rows = test;", DataPart.Unknown)]
    [InlineData("double[] test; test = numbers.Take(3).ToArray(); var rest = numbers.Skip(3); var rows = test;", DataPart.Test)]
    [InlineData("var (test, train) = (numbers.Take(3), numbers.Skip(3)); var rows = test;", DataPart.Test)]
    [InlineData("var (train, test) = (numbers.Take(3), numbers.Skip(3)); var rows = test;", DataPart.Test)]
    [InlineData("var (train, test) = (numbers.Take(3), numbers.Skip(3)); var rows = train;", DataPart.Unknown)]
    [InlineData("var pair = Literal(); var rows = pair.Test; (double[] Test, double[] Train) Literal() => (Test: numbers.Take(3).ToArray(), Train: numbers.Skip(3).ToArray());", DataPart.Test)]
    [InlineData("var pair = Literal(); var rows = pair.Test; (double[] Train, double[] Test) Literal() { return (Train: numbers.Take(3).ToArray(), Test: numbers.Skip(3).ToArray()); }", DataPart.Test)]
    [InlineData("var pair = Converted(); var rows = pair.Test; (double[] Test, double[] Train) Converted() => (numbers.Take(3).ToArray(), numbers.Skip(3).ToArray());", DataPart.Test)]
    [InlineData("var pair = Converted(); var rows = pair.Train; (double[] Test, double[] Train) Converted() => (numbers.Take(3).ToArray(), numbers.Skip(3).ToArray());", DataPart.Unknown)]
    public void A_split_by_hand_is_known_by_its_other_part_and_the_name_of_its_holder(string statements, object part) => Assert.Equal((DataPart)part, PartOf(statements));

    private static DataPart PartOf(string statements)
    {
        var compilation = Analysis.Compile($$"""
            using System.Collections.Generic;
            using System.Linq;
            using Microsoft.ML;

            public class Experiment
            {
                public object? Run(MLContext context, IDataView data, double[] numbers, double[] others)
                {
                    var split = context.Data.TrainTestSplit(data);
                    {{statements}}
                    return rows;
                }
            }

            public class Lookalike
            {
                public object TestSet { get; } = new();
            }
            """);
        Analysis.AssertCompiles(compilation);
        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        var method = model.GetOperation(tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First())!;
        var bindings = new BodyBindings();
        foreach (var operation in method.DescendantsAndSelf())
        {
            BindingCollector.Collect(operation, model.GetDeclaredSymbol(method.Syntax)!, bindings);
        }

        var returned = method.Descendants().OfType<IReturnOperation>().Single(candidate => candidate.ReturnedValue?.Syntax.ToString() == "rows");
        return new DataOrigins(MlNetSymbols.Of(compilation), new ValueIndex([bindings])).Of(returned.ReturnedValue!).Part;
    }
}
