using System;
using Microsoft.ML.Trainers.FastTree;

public static class Assert
{
    public static void That(Action action, object constraint) => action();

    public static void Throws<T>(Action action)
        where T : Exception => action();
}

public static class Throws
{
    public static object Nothing => new();
}

public static class Is
{
    public static object Null => new();
}

public sealed class RateTests
{
    public void Accepts()
    {
        Assert.That(() => _ = new FastTreeRegressionTrainer.Options { LearningRate = {|PRM2006:-1|} }, Throws.Nothing);
        Assert.That(() => _ = new FastTreeRegressionTrainer.Options { LearningRate = {|PRM2006:-2|} }, Is.Null);
        Action make = () => _ = new FastTreeRegressionTrainer.Options { NumberOfLeaves = {|PRM2006:-3|} };
        Action fail = () => throw new InvalidOperationException();
        Assert.Throws<InvalidOperationException>(fail);
        make();
        Action<FastTreeRegressionTrainer.Options>[] edits = { options => options.LearningRate = {|PRM2006:-4|} };
        edits[0](new FastTreeRegressionTrainer.Options());
    }
}
