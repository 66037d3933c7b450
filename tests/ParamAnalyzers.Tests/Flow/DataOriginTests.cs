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
}
