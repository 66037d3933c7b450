using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;

namespace Example;

public sealed record Day(double Temperature, double Load);

public sealed class Scale
{
    private double? _mean;

    public List<double> FitTransform(IReadOnlyList<double> values)
    {
        _mean = values.Average();
        return Transform(values);
    }

    public List<double> Transform(IReadOnlyList<double> values)
    {
        var mean = _mean ?? throw new InvalidOperationException("FitTransform comes first.");
        return values.Select(value => value - mean).ToList();
    }
}

public static class Report
{
    public static double Evaluate(IReadOnlyList<Day> record, int testDays, Func<double, double> forecast)
    {
        var train = record.Take(record.Count - testDays).ToList();
        var test = record.Skip(record.Count - testDays).ToList();

        var scale = new Scale();
        var seen = scale.FitTransform(train.ConvertAll(day => day.Temperature));
        var asked = scale.FitTransform({|PRM5001:test.ConvertAll(day => day.Temperature)|});
        return asked.Zip(test, (temperature, day) => Math.Abs(forecast(temperature) - day.Load)).Average() / seen.Count;
    }
}

public sealed record CellTile(Tensor Picture, Tensor Mask);

/// <summary>Records of tensors are rows as well.</summary>
public sealed class MeanMask
{
    private double? _share;

    public void Train(IReadOnlyList<CellTile> tiles) => _share = tiles.Average(tile => tile.Mask.mean().item<float>());

    public double Predict(Tensor picture) => picture.mean().item<float>() * (_share ?? throw new InvalidOperationException("Train comes first."));

    public double Error(IReadOnlyList<CellTile> tiles) => tiles.Average(tile => Math.Abs(Predict(tile.Picture) - tile.Mask.mean().item<float>()));
}

public static class Study
{
    public static double Run(List<CellTile> tiles)
    {
        var tenth = tiles.Count / 10;
        var test = tiles.Take(tenth).ToList();
        var train = tiles.Skip(tenth).ToList();
        var mask = new MeanMask();
        mask.Train({|PRM5001:[.. train, .. test]|});
        return mask.Error(test);
    }
}
