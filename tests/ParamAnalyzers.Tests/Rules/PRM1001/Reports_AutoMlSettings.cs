using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.SearchSpace;
using Microsoft.ML.SearchSpace.Option;
using Microsoft.ML.Trainers.FastTree;

public static class Sweep
{
    public static SweepableEstimator Booster()
    {
        var space = new SearchSpace
        {
            ["leaves"] = new UniformIntOption(2, 64),
            [{|PRM1001:"seed"|}] = new UniformIntOption(1, 100),
        };
        return new SweepableEstimator(
            (context, parameter) => context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
            {
                NumberOfLeaves = parameter["leaves"].AsType<int>(),
                Seed = parameter["seed"].AsType<int>(),
            }),
            space);
    }

    public static SweepableEstimator Typed(MLContext context) =>
        context.Auto().CreateSweepableEstimator((inner, settings) => inner.Regression.Trainers.FastTree(numberOfLeaves: settings.Leaves), new SearchSpace<Settings>());
}

public sealed class Settings
{
    [Range(2, 64)]
    public int Leaves { get; set; } = 20;

    [{|PRM1001:Range(1, 100)|}]
    public int Seed { get; set; } = 1;

    [BooleanChoice]
    public bool Prune { get; set; }

    [{|PRM1001:Choice(1, 2, 3)|}]
    public int RandomState { get; set; } = 1;
}
