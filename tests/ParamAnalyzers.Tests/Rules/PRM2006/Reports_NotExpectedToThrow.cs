using System;
using Microsoft.ML.Trainers.FastTree;

public static class Program
{
    // ThrowIfNull asks about the function and does not expect it to fail.
    public static Func<FastTreeRegressionTrainer.Options> Prepare()
    {
        Func<FastTreeRegressionTrainer.Options> make = () => new FastTreeRegressionTrainer.Options { LearningRate = {|PRM2006:-1|} };
        ArgumentNullException.ThrowIfNull(make);
        return make;
    }
}
