using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.FastTree;

namespace ParamAnalyzers.Facts;

/// <summary>What ML.NET 5.0.1 does, as the pages of the rules say it.</summary>
[Trait("Category", "Facts")]
public sealed class MlNetFacts
{
    public static TheoryData<string, Func<MLContext, IEstimator<ITransformer>>> OwnSeed => new()
    {
        { "FastTree", context => context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { NumberOfTrees = 6, BaggingSize = 1, FeatureFraction = 0.5 }) },
        { "FastForest", context => context.Regression.Trainers.FastForest(numberOfTrees: 6) },
        { "FastTreeTweedie", context => context.Regression.Trainers.FastTreeTweedie(new FastTreeTweedieTrainer.Options { NumberOfTrees = 6, BaggingSize = 1 }) },
        { "Gam", context => context.Regression.Trainers.Gam(numberOfIterations: 20) },
        { "FastTree, binary", context => context.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options { LabelColumnName = nameof(Row.IsHigh), NumberOfTrees = 6, BaggingSize = 1 }) },
    };

    public static TheoryData<string, Func<MLContext, IEstimator<ITransformer>>> SeedOfContext => new()
    {
        { "Sdca", context => context.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = 1, MaximumNumberOfIterations = 3 }) },
        { "OnlineGradientDescent", context => context.Regression.Trainers.OnlineGradientDescent() },
        { "AveragedPerceptron", context => context.BinaryClassification.Trainers.AveragedPerceptron(nameof(Row.IsHigh)) },
        { "LdSvm", context => context.BinaryClassification.Trainers.LdSvm(nameof(Row.IsHigh), numberOfIterations: 10) },
        { "Sgd", context => context.BinaryClassification.Trainers.SgdCalibrated(new SgdCalibratedTrainer.Options { LabelColumnName = nameof(Row.IsHigh), NumberOfThreads = 1, NumberOfIterations = 2 }) },
        { "KMeans", context => context.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfClusters = 3, NumberOfThreads = 1 }) },
    };

    /// <summary>PRM1005, PRM1008: trainers with a seed of their own.</summary>
    [Theory]
    [MemberData(nameof(OwnSeed))]
    public void The_seed_of_the_context_does_not_reach_trees(string name, Func<MLContext, IEstimator<ITransformer>> trainer)
    {
        var first = Rows.Scores(new MLContext(1), trainer);

        Assert.True(first.SequenceEqual(Rows.Scores(new MLContext(2), trainer)), name);
        Assert.True(first.SequenceEqual(Rows.Scores(new MLContext(), trainer)), name);
    }

    /// <summary>PRM1005, PRM1009: trainers that draw from the context repeat with one thread and the same seed only.</summary>
    [Theory]
    [MemberData(nameof(SeedOfContext))]
    public void Other_trainers_draw_from_the_context(string name, Func<MLContext, IEstimator<ITransformer>> trainer)
    {
        var first = Rows.Scores(new MLContext(1), trainer);

        Assert.True(first.SequenceEqual(Rows.Scores(new MLContext(1), trainer)), name);
        Assert.False(first.SequenceEqual(Rows.Scores(new MLContext(2), trainer)), name);
        Assert.False(Rows.Scores(new MLContext(), trainer).SequenceEqual(Rows.Scores(new MLContext(), trainer)), name);
    }

    /// <summary>PRM1005: what varies without a seed, and what does not.</summary>
    [Fact]
    public void Splits_repeat_without_a_seed_and_shuffles_do_not()
    {
        Assert.Equal(Rows.Labels(Split(new MLContext())), Rows.Labels(Split(new MLContext())));
        Assert.NotEqual(Rows.Labels(Shuffled(new MLContext())), Rows.Labels(Shuffled(new MLContext())));
        Assert.NotEqual(Rows.Labels(Drawn(new MLContext())), Rows.Labels(Drawn(new MLContext())));
        Assert.Equal(Rows.Labels(Shuffled(new MLContext(1))), Rows.Labels(Shuffled(new MLContext(1))));
        Assert.Equal(Rows.Labels(Drawn(new MLContext(1))), Rows.Labels(Drawn(new MLContext(1))));

        static IDataView Split(MLContext context) => context.Data.TrainTestSplit(Rows.Load(context)).TestSet;
        static IDataView Shuffled(MLContext context) => context.Data.ShuffleRows(Rows.Load(context));
        static IDataView Drawn(MLContext context) => context.Data.BootstrapSample(Rows.Load(context));
    }

    /// <summary>PRM1012: a column of real numbers as the key takes the same rows whatever the seed.</summary>
    [Fact]
    public void A_real_sampling_key_ignores_the_seed()
    {
        Assert.Equal(Rows.Labels(Split(1)), Rows.Labels(Split(2)));

        static IDataView Split(int seed)
        {
            var context = new MLContext(seed);
            return context.Data.TrainTestSplit(Rows.Load(context), samplingKeyColumnName: nameof(Row.Price), seed: seed).TestSet;
        }
    }

    /// <summary>PRM2002: FastTree reads its options at Fit.</summary>
    [Fact]
    public void Late_changes_take_effect_in_trees()
    {
        var options = new FastTreeRegressionTrainer.Options { NumberOfTrees = 4 };
        var context = new MLContext(1);
        var trainer = context.Regression.Trainers.FastTree(options);
        options.NumberOfTrees = 8;

        Assert.Equal(8, trainer.Fit(Rows.Load(context)).Model.TrainedTreeEnsemble.Trees.Count);
    }

    /// <summary>PRM2002: L-BFGS has copied its options.</summary>
    [Fact]
    public void Late_changes_are_ignored_by_lbfgs()
    {
        var context = new MLContext(1);
        var rows = Rows.Load(context);
        var options = new LbfgsLogisticRegressionBinaryTrainer.Options { LabelColumnName = nameof(Row.IsHigh) };
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(options);
        options.L2Regularization = 1000;
        var untouched = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options { LabelColumnName = nameof(Row.IsHigh) });

        Assert.Equal(untouched.Fit(rows).Model.SubModel.Weights, trainer.Fit(rows).Model.SubModel.Weights);
    }

    /// <summary>PRM2003: SDCA writes into its options what it has tuned.</summary>
    [Fact]
    public void Sdca_writes_into_its_options()
    {
        var options = new SdcaRegressionTrainer.Options { NumberOfThreads = 1 };
        var context = new MLContext(1);
        context.Regression.Trainers.Sdca(options).Fit(Rows.Load(context));

        Assert.NotNull(options.MaximumNumberOfIterations);
        Assert.NotNull(options.L2Regularization);
    }

    /// <summary>PRM2006: values that make no sense, and no error.</summary>
    [Fact]
    public void Nobody_checks_the_learning_rate_of_trees()
    {
        var context = new MLContext(1);

        Assert.NotNull(context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { NumberOfTrees = 2, LearningRate = -1 }).Fit(Rows.Load(context)));
        Assert.NotNull(context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { NumberOfTrees = 2, MinimumExampleCountPerLeaf = -5 }).Fit(Rows.Load(context)));
    }

    /// <summary>PRM2006: the number of leaves is checked, but only when it is too late for the line that sets it.</summary>
    [Fact]
    public void Leaves_are_checked_at_fit()
    {
        var context = new MLContext(1);
        var trainer = context.Regression.Trainers.FastTree(numberOfLeaves: 1);

        Assert.ThrowsAny<Exception>(() => trainer.Fit(Rows.Load(context)));
    }
}
