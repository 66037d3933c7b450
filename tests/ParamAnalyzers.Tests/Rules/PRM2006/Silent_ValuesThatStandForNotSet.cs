using Microsoft.ML.Trainers.FastTree;

public class Settings
{
    private const double DefaultRate = -1;
    private readonly int _leaves = 0;

    public FastTreeRegressionTrainer.Options Build()
    {
        var options = new FastTreeRegressionTrainer.Options();
        if (DefaultRate > 0)
        {
            options.LearningRate = DefaultRate;
        }

        options.NumberOfLeaves = _leaves == 0 ? 20 : _leaves;
        return options;
    }
}
