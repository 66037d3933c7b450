using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Example;

public static class Shifted
{
    /// <summary>The second one gets what the first one was.</summary>
    public static FastTreeRegressionTrainer Of(MLContext context)
    {
        var (current, next) = (0.2, 0.1);
        (next, current) = (-1, next);
        System.Console.WriteLine(next);
        return context.Regression.Trainers.FastTree(learningRate: current);
    }
}
