using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace MiniLibrary;

public class DenseLayer
{
    internal double[] Weights = { 0.5, 0.5 };

    internal double Bias;

    public double Compute(double[] inputs) => (Weights[0] * inputs[0]) + Bias;
}

/// <summary>An optimizer that writes into layers.</summary>
public class GradientDescentTrainer
{
    private readonly DenseLayer _layer;
    private int _batchSize;
    private double _rate;

    public GradientDescentTrainer(DenseLayer layer, int batchSize, double rate)
    {
        if (batchSize < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(batchSize));
        }

        _layer = layer;
        _batchSize = batchSize;
        _rate = rate > 0 ? rate : throw new ArgumentOutOfRangeException(nameof(rate));
    }

    public double {|PRM2011:Tolerance|} { get; set; } = 1e-3;

    public async Task TrainAsync(double[][] x, double[] y)
    {
        await Task.Yield();
        void Adapt()
        {
            if (_batchSize == 0)
                {|PRM2001:_batchSize|} = x.Length;
        }

        Adapt();
        double error = 1, decay = {|PRM2010:0.97|};
        while (error > {|PRM2010:0.01|})
        {
            error = Tolerance;
            foreach (var row in x)
            {
                var delta = y[0] - _layer.Compute(row);
                _layer.Weights[0] += _rate * decay * delta / _batchSize;
                error += delta * delta;
            }
        }
    }
}

public static class Callers
{
    public static GradientDescentTrainer[] Make(DenseLayer layer) => new[]
    {
        new GradientDescentTrainer(layer, {|PRM2006:-1|}, 0.1),
        new GradientDescentTrainer(rate: {|PRM2006:0|}, layer: layer, batchSize: 3),
    };

    public static IEnumerable<double> Report(DenseLayer layer, double[][] rows)
    {
        foreach (var row in rows)
        {
            yield return layer.Compute(row);
        }

        layer.{|PRM3001:Weights|}[0] = 0.25;
        layer.{|PRM3001:Weights|} = new[] { 1.0, 2.0 };
    }
}
