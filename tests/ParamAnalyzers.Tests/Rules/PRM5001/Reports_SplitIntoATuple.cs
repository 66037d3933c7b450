using System.Linq;
using Microsoft.ML;

public class Regressor
{
    private double _slope;

    public void Fit(double[] rows) => _slope = rows.Average();

    public double Predict(double row) => _slope * row;
}

public class Experiment
{
    private IDataView _test = null!;

    public double Run(double[] rows)
    {
        var (train, test) = Split(rows);
        var regressor = new Regressor();
        regressor.Fit({|PRM5001:test|});
        return regressor.Predict(train[0]);
    }

    public object Later(MLContext context, IDataView data)
    {
        _test = context.Data.TrainTestSplit(data) is var split ? split.TestSet : split.TestSet;
        return context.Regression.Trainers.Sdca().Fit({|PRM5001:_test|});
    }

    private static (double[] Train, double[] Test) Split(double[] rows) => (rows.Take(80).ToArray(), rows.Skip(80).ToArray());
}
