using System.Collections.Generic;
using System.Linq;
using System;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML;

namespace Helpdesk.Routing;

public sealed record Ticket(string Body, string Queue);

public sealed class RoutingStudy
{
    private readonly MLContext _ml;
    private readonly int _folds;

    public RoutingStudy(MLContext ml, int folds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        _ml = ml;
        _folds = folds;
    }

    private IEstimator<ITransformer> Vectoriser =>
        _ml.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Queue))
            .Append(_ml.Transforms.Text.FeaturizeText("Features", nameof(Ticket.Body)));

    private IEstimator<ITransformer> Classifier =>
        _ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            L2Regularization = 0.5f,
            NumberOfThreads = 1,
        });

    public double MeanMacroAccuracy(IEnumerable<Ticket> tickets)
    {
        IDataView inbox = _ml.Data.LoadFromEnumerable(tickets);
        ITransformer vectoriser = Vectoriser.Fit(inbox);
        IDataView vectors = vectoriser.Transform(inbox);

        var results = _ml.MulticlassClassification.CrossValidate({|PRM5002:vectors|}, Classifier, numberOfFolds: _folds);
        return results.Average(r => r.Metrics.MacroAccuracy);
    }

    public override string ToString() => $"{_folds}-fold routing study";
}
