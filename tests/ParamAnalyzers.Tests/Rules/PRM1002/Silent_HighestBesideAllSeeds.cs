using System.Collections.Generic;
using System.Linq;
using System;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML;

namespace Theatre.Seats;

public sealed record Spread(double Mean, double Lowest, double Highest);

public sealed class SeatStability
{
    private readonly MLContext _ml;
    private readonly int _runs;

    public SeatStability(MLContext ml, int runs)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(runs);
        (_ml, _runs) = (ml, runs);
    }

    public Spread Measure(IDataView train, IDataView validation)
    {
        var bySeed = new SortedDictionary<int, double>();
        double highest = double.MinValue;
        for (int seed = 0; seed < _runs; seed++)
        {
            var trainer = _ml.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
            {
                NumberOfTrees = 80,
                FeatureFraction = 0.7,
                Seed = seed,
            });
            var model = trainer.Fit(train);
            double auc = _ml.BinaryClassification.Evaluate(model.Transform(validation)).AreaUnderRocCurve;
            bySeed[seed] = auc;
            if (auc > highest)
                highest = auc;
        }

        foreach (var (seed, auc) in bySeed)
            Console.WriteLine($"seed {seed}: {auc:F4}");
        return new Spread(bySeed.Values.Average(), bySeed.Values.Min(), highest);
    }
}
