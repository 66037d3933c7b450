using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

public class Experiment
{
    public object Build(MLContext context)
    {
        var fraction = 0.0;
        var options = new FastTreeBinaryTrainer.Options();
        options.BaggingExampleFraction = fraction;
        return context.BinaryClassification.Trainers.FastTree(options);
    }
}
