using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

public class Booster
{
    private double _bias;

    public void Fit(double[] rows, double[] heldOutRows) => _bias = rows[0] + heldOutRows[0];

    public void PartialFit(double[] rows) => _bias += rows[0];

    public double Predict(double row) => row + _bias;
}

public class Experiment
{
    public double Own(double[] rows)
    {
        var train = rows.Take(80).ToArray();
        var test = rows.Skip(80).ToArray();
        var booster = new Booster();
        booster.Fit(train, test);
        var error = booster.Predict(test[0]) - test[0];

        // A stream is predicted first and learned from afterwards.
        booster.PartialFit(test);
        return error;
    }

    public object Library(MLContext context, IDataView data, bool slim)
    {
        var split = context.Data.TrainTestSplit(data, seed: 1);
        var columns = context.Transforms.Concatenate("Features", "A").Append(context.Transforms.Conversion.Hash("B"));
        if (slim)
        {
            columns = columns.Append(context.Transforms.Conversion.Hash("C"));
        }

        var sample = context.Data.TrainTestSplit(data, testFraction: 0.1, seed: 2).TestSet;
        var validation = split.TestSet;
        return (columns.Fit(split.TestSet), context.Regression.Trainers.Sdca().Fit(sample), context.Transforms.NormalizeMinMax("A").Fit(validation));
    }
}
