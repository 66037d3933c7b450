using Microsoft.ML;
using Microsoft.ML.Data;

/// <summary>That the sentiment was measured on a test set says nothing about the topics.</summary>
public sealed class Letters
{
    private readonly MLContext _context = new MLContext(seed: 2);

    public BinaryClassificationMetrics Sentiment(IDataView letters)
    {
        var parts = _context.Data.TrainTestSplit(letters, testFraction: 0.2);
        var model = _context.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(parts.TrainSet);
        return _context.BinaryClassification.Evaluate(model.Transform(parts.TestSet));
    }

    public double Gain(IDataView queries)
    {
        var parts = _context.Data.TrainTestSplit(queries, testFraction: 0.2, samplingKeyColumnName: "Query");
        var model = _context.Regression.Trainers.OnlineGradientDescent().Fit(parts.TrainSet);
        var fit = _context.Regression.Evaluate(model.Transform(parts.TrainSet)).RSquared;
        return _context.Ranking.Evaluate(model.Transform(parts.TestSet), rowGroupColumnName: "Query").NormalizedDiscountedCumulativeGains[0] / fit;
    }

    public MulticlassClassificationMetrics Topics(IDataView letters, out ITransformer model)
    {
        model = _context.Transforms.Conversion.MapValueToKey("Label")
            .Append(_context.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Fit(letters);
        return _context.MulticlassClassification.Evaluate({|PRM5005:model.Transform(letters)|});
    }
}
