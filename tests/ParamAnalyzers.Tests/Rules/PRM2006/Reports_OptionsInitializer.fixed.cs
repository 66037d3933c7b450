using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.FastTree;

public class Settings
{
    private const double Rate = -1;

    public FastTreeRegressionTrainer.Options Boosting() => new FastTreeRegressionTrainer.Options
    {
        LearningRate = {|PRM2006:Rate|},
        NumberOfTrees = 200,
        FeatureFraction = 1, // half as much again
        MinimumExampleCountPerLeaf = 1,
        DropoutRate = {|PRM2006:double.NaN|},
    };

    public void Late(FastTreeRegressionTrainer.Options options, OnlineGradientDescentTrainer.Options online)
    {
        options.NumberOfTrees = 1;
        online.L2Regularization = {|PRM2006:0.75f|};
    }
}
