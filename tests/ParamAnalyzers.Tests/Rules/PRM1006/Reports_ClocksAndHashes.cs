using System;
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

public class Network
{
    private readonly Random _random = {|PRM1006:new Random(Environment.TickCount)|};
    private double[] _weights = Array.Empty<double>();

    public void Fit(double[][] x, double[] y, string name)
    {
        var ticks = (int)DateTime.Now.Ticks;
        var order = {|PRM1006:new Random(ticks)|};
        var noise = {|PRM1006:new Random(Guid.NewGuid().GetHashCode())|};
        var dropout = {|PRM1006:new Random(name.GetHashCode())|};
        var start = {|PRM1006:new Random((int)Stopwatch.GetTimestamp() & 0xffff)|};
        _weights = new[] { order.NextDouble() + noise.NextDouble() + dropout.NextDouble() + start.NextDouble() + _random.NextDouble() };
    }

    public double Predict(double[] x) => {|PRM3004:_weights|}[0] * x[0];
}

public static class Program
{
    public static ITransformer Run(IDataView data)
    {
        var context = {|PRM1006:new MLContext(seed: (int)DateTimeOffset.UtcNow.ToUnixTimeSeconds())|};
        var split = context.Data.{|PRM1006:TrainTestSplit|}(data, seed: Environment.TickCount);
        return context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { Seed = {|PRM1006:DateTime.UtcNow.Millisecond|} }).Fit(split.TrainSet);
    }
}
