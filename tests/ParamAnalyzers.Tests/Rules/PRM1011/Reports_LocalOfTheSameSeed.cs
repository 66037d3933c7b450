using System.Collections.Generic;
using System.Linq;
using System;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML;

namespace SupportTickets;

public sealed class TicketPipeline
{
    private readonly int _seed;
    private readonly MLContext _ml;

    public TicketPipeline(int seed)
    {
        _seed = seed;
        _ml = new MLContext(seed);
    }

    public ITransformer Fit(IDataView tickets) => Words().Append(Urgency()).Fit(tickets);

    private IEstimator<ITransformer> Words()
    {
        uint hashing = (uint)_seed;
        var tokens = _ml.Transforms.Text.TokenizeIntoWords("Tokens", "Subject");
        var keys = _ml.Transforms.Conversion.MapValueToKey("TokenKeys", "Tokens");
        return tokens.Append(keys).Append(
            _ml.Transforms.Text.ProduceHashedNgrams("Features", "TokenKeys", numberOfBits: 14, seed: {|PRM1011:hashing|}));
    }

    private IEstimator<ITransformer> Urgency() =>
        _ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
        {
            LabelColumnName = "HoursToClose",
            NumberOfLeaves = 16,
            Seed = _seed,
        });
}
