using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Example;

/// <summary>Estimates the star rating of an app from the text of its description.</summary>
public sealed class RatingFromText
{
    private readonly MLContext _context;
    private readonly int _seed;

    public RatingFromText(MLContext context, int seed)
    {
        _context = context;
        _seed = seed;
    }

    public double CrossValidatedError(IDataView apps)
    {
        var pipeline = Features()
            .Append(_context.Regression.Trainers.OnlineGradientDescent(new OnlineGradientDescentTrainer.Options
            {
                LabelColumnName = "Stars",
                NumberOfIterations = 8,
            }));

        var folds = _context.Regression.CrossValidate(apps, pipeline, numberOfFolds: 10, labelColumnName: "Stars", seed: _seed);
        return folds.Average(fold => fold.Metrics.MeanAbsoluteError);
    }

    private IEstimator<ITransformer> Features()
    {
        return _context.Transforms.Text.NormalizeText("Text", "Description")
            .Append(_context.Transforms.Text.ProduceHashedWordBags(
                "Features",
                "Text",
                numberOfBits: 15,
                ngramLength: 2,
                seed: {|PRM1011:Convert.ToUInt32(_seed)|}));
    }
}
