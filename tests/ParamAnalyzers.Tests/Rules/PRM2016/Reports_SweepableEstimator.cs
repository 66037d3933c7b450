using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.SearchSpace;
using Microsoft.ML.SearchSpace.Option;

public static class Sweep
{
    public static SweepableEstimator Booster()
    {
        var space = new SearchSpace();
        space.Add("leaves", new UniformIntOption(2, 64));
        space.Add("learningRate", new UniformDoubleOption(0.01, 1, logBase: true));
        return new SweepableEstimator(
            (context, parameter) => context.Regression.Trainers.FastTree(
                numberOfLeaves: parameter["leaves"].AsType<int>(),
                learningRate: parameter[{|PRM2016:"learning_rate"|}].AsType<double>()),
            space);
    }
}
