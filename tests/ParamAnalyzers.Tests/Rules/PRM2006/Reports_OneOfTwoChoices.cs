using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

public static class Challenger
{
    public static FastTreeRegressionTrainer.Options Of(bool isPilot, int size)
    {
        var options = new FastTreeRegressionTrainer.Options { LearningRate = isPilot ? 0.05 : {|PRM2006:-0.2|} };
        options.FeatureFraction = size switch
        {
            0 => 0.5,
            1 => (isPilot ? 0.7 : {|PRM2006:1.5|}),
            _ => 1,
        };
        return options;
    }

    public static FastTreeRegressionTrainer.Options Right(bool isPilot, double given) => new FastTreeRegressionTrainer.Options
    {
        LearningRate = isPilot ? 0.05 : 0.2,
        FeatureFraction = given > 0 ? given : 1,
    };

    public static FastTreeRegressionTrainer.Options Usual() => Given(-1);

    private static FastTreeRegressionTrainer.Options Given(double rate) => new FastTreeRegressionTrainer.Options { LearningRate = rate > 0 ? rate : 0.2 };
}
