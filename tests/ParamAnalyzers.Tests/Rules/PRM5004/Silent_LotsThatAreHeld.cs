using System.Collections.Generic;
using System.Linq;
using System;

namespace HeldThings;
public sealed record Lot(double[] Features, double Profit);
public sealed class SgdRegressor
{
    private readonly double[] _weights = new double[4]; private readonly double _learningRate;
    public SgdRegressor(double learningRate) => _learningRate = learningRate;
    public double Predict(double[] x) => x.Zip(_weights, (a, b) => a * b).Sum();
    public void Fit(double[] x, double y)
    {
        var d = y - Predict(x);
        for (var i = 0; i < _weights.Length; i++) _weights[i] += _learningRate * d * x[i];
    }
    public void Fit(double[][] x, double[] y) { for (var i = 0; i < x.Length; i++) Fit(x[i], y[i]); }
}
public sealed class ExitAdvisor
{
    private readonly SgdRegressor _model = new(0.01);
    public void Learn(IEnumerable<Lot> heldLots)
    {
        foreach (var lot in heldLots)
        {
            _model.Fit(lot.Features, lot.Profit);
        }
    }
    public void Replay(IEnumerable<(double[][] X, double[] Y)> batches, int heldBatches)
    {
        var queue = batches.ToList();
        for (var i = 0; i < queue.Count - heldBatches; i++)
        {
            _model.Fit(queue[i].X, queue[i].Y);
        }
    }
    public void Run(IReadOnlyList<double[][]> xs, IReadOnlyList<double[]> ys, int holdoutStart)
    {
        for (var i = 0; i < holdoutStart; i++)
        {
            _model.Fit(xs[i], ys[i]);
        }
        for (var i = holdoutStart; i < xs.Count; i++) Console.WriteLine(_model.Predict(xs[i][0]));
    }
}
