using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;
using Microsoft.ML.Transforms;
using Kind = Microsoft.ML.Transforms.OneHotEncodingEstimator.OutputKind;

namespace Example;

/// <summary>Seeds and paths of one run.</summary>
public sealed record RunIdentity(int Seed, string DataFile, string ModelFile);

public sealed class BasketModel(MLContext ml, RunIdentity run)
{
    public IEstimator<ITransformer> Create(IEnumerable<string> categorical, IEnumerable<string> numeric)
    {
        var pairs = categorical.Select(c => new InputOutputColumnPair(c + "Hash", c)).ToArray();
        var inputs = pairs.Select(p => p.OutputColumnName).Concat(numeric).ToArray();

        return ml.Transforms.Categorical.OneHotHashEncoding(pairs, Kind.Bag, numberOfBits: 14, seed: {|PRM1011:(uint)run.Seed|})
            .Append(ml.Transforms.Concatenate("Features", inputs))
            .Append(Booster());

        LightGbmRegressionTrainer Booster() => ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options
        {
            LabelColumnName = "Basket",
            Deterministic = true,
            Seed = run.Seed,
        });
    }
}
