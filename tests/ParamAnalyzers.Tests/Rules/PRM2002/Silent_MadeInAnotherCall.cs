using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

public sealed class Forecasts
{
    private readonly FastTreeRegressionTrainer.Options _options = new() { NumberOfLeaves = 20, Seed = 3 };
    private readonly MLContext _context = new(seed: 3);
    private IEstimator<ITransformer>? _trainer;

    public void Prepare() => _trainer = _context.Regression.Trainers.FastTree(_options);

    // Which of the two is called first is up to the caller.
    public ITransformer Fit(IDataView rows, int leaves)
    {
        _options.NumberOfLeaves = leaves;
        Prepare();
        return _trainer!.Fit(rows);
    }
}

public static class Ensemble
{
    public static List<IEstimator<ITransformer>> Build(MLContext context, IReadOnlyList<int> leaves)
    {
        var trainers = new List<IEstimator<ITransformer>>();
        var options = new FastTreeRegressionTrainer.Options { NumberOfLeaves = 5, Seed = 1 };
        foreach (var count in leaves)
        {
            if (trainers.Count > 0)
            {
                options = new FastTreeRegressionTrainer.Options { Seed = 1 };
            }

            options.NumberOfLeaves = count;
            trainers.Add(context.Regression.Trainers.FastTree(options));
        }

        return trainers;
    }
}
