using Microsoft.ML;

public sealed class Ridges
{
    private readonly MLContext _context = new MLContext(seed: 2);

    public (float Ridge, double Area) Pick(IDataView rows)
    {
        var halves = _context.Data.TrainTestSplit(rows, testFraction: 0.25);
        var ridge = 8f;
        (float Ridge, double Area) best = (ridge, 0.0);
        while (ridge > 0.01f)
        {
            var model = _context.BinaryClassification.Trainers.LbfgsLogisticRegression(l2Regularization: ridge).Fit(halves.TrainSet);
            var area = _context.BinaryClassification.Evaluate({|PRM5003:model.Transform(halves.TestSet)|}).AreaUnderRocCurve;
            best = area > best.Area ? (ridge, area) : best;
            ridge /= 2;
        }

        return best;
    }

    /// <summary>Nothing is kept: each is told whether it is better than the first.</summary>
    public string[] Compare(IDataView rows, float[] ridges)
    {
        var halves = _context.Data.TrainTestSplit(rows, testFraction: 0.25);
        var lines = new string[ridges.Length];
        for (var i = 0; i < ridges.Length; i++)
        {
            var model = _context.BinaryClassification.Trainers.LbfgsLogisticRegression(l2Regularization: ridges[i]).Fit(halves.TrainSet);
            var area = _context.BinaryClassification.Evaluate(model.Transform(halves.TestSet)).AreaUnderRocCurve;
            lines[i] = area > 0.9 ? "good" : "poor";
        }

        return lines;
    }
}
