using System.Collections.Generic;
using System.Linq;
using System;
using Microsoft.ML.Trainers;
using Microsoft.ML;

namespace WeeklyRetraining;

public sealed class WeeklyModels
{
    private readonly SdcaLogisticRegressionBinaryTrainer _trainer;
    private readonly Dictionary<int, ITransformer> _byWeek = new();

    public WeeklyModels(MLContext ml)
    {
        _trainer = ml.BinaryClassification.Trainers.{|PRM2003:SdcaLogisticRegression|}(new SdcaLogisticRegressionBinaryTrainer.Options { NumberOfThreads = 1, L2Regularization = 0.05f });
    }

    public void Fit(IReadOnlyDictionary<int, IDataView> weeks)
    {
        _byWeek.Clear();
        foreach (var (week, rows) in weeks)
        {
            _byWeek[week] = FitWeek(rows);
        }
    }

    public IDataView Transform(int week, IDataView rows) =>
        _byWeek.TryGetValue(week, out var model)
            ? model.Transform(rows)
            : throw new InvalidOperationException($"Week {week} has no model.");

    private ITransformer FitWeek(IDataView rows) => _trainer.Fit(rows);
}
