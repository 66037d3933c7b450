using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Trainers;

public sealed class Router
{
    private static readonly float[] Penalties = { 0.01f, 0.1f, 1f };

    private readonly MLContext _context = new(1);

    public ITransformer Best(IDataView tickets)
    {
        var parts = _context.Data.TrainTestSplit(tickets, 0.2);

        ITransformer Learn(float penalty) => _context.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            L2Regularization = penalty,
            MaximumNumberOfIterations = 40,
            NumberOfThreads = 1,
        }).Fit(parts.TrainSet);

        double Quality(ITransformer model) => _context.MulticlassClassification.Evaluate({|PRM5003:model.Transform(parts.TestSet)|}).MacroAccuracy;

        var candidates = Penalties.Select(Learn).ToList();
        return candidates.OrderByDescending(Quality).First();
    }

    public IReadOnlyList<double> All(IDataView tickets, IReadOnlyList<ITransformer> models)
    {
        var parts = _context.Data.TrainTestSplit(tickets, 0.2);

        double Quality(ITransformer model) => _context.MulticlassClassification.Evaluate(model.Transform(parts.TestSet)).MacroAccuracy;

        return models.Select(Quality).ToList();
    }
}
