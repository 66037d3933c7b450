using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class MeanModel
{
    private double _mean;

    public void Fit(double[] rows) => _mean = rows.Average();

    public double Predict(double row) => _mean;
}

public static class Release
{
    public static double Run(double[] rows)
    {
        var test = rows.Take(rows.Length / 4).ToArray();
        var train = rows.Skip(rows.Length / 4).ToArray();
        var model = new MeanModel();
        model.Fit({|PRM5001:[.. train, .. test]|});
        return Error(model, test);
    }

    private static double Error(MeanModel model, double[] rows) => rows.Average(row => Math.Abs(model.Predict(row) - row));
}
