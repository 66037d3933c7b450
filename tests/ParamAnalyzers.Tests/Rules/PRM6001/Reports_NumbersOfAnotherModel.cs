using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class Segmenter
{
    private double[][] _centres = Array.Empty<double[]>();
    private readonly double[] _bandwidths;

    public Segmenter(double[] bandwidths) => _bandwidths = (double[])bandwidths.Clone();

    public IReadOnlyList<ReadOnlyMemory<double>> Centres => Array.ConvertAll(_centres, centre => new ReadOnlyMemory<double>(centre));

    public ReadOnlyMemory<double> First => _centres[0];

    public double[] GridSizes => (double[])_bandwidths.Clone();

    public void Fit(double[][] rows) => _centres = rows.Take(_bandwidths.Length).Select(row => (double[])row.Clone()).ToArray();

    public int Predict(double[] row) =>
        _centres.Length == 0 ? throw new InvalidOperationException("Fit first.") : Enumerable.Range(0, _centres.Length).MinBy(k => Math.Abs(_centres[k][0] - row[0]));
}

public static class Report
{
    public static void Write(Segmenter segmenter)
    {
        var {|PRM6001:hyperparameters|} = segmenter.Centres;
        double[] {|PRM6001:firstHyperparams|} = segmenter.First.ToArray();
        var hyperparameterGrid = segmenter.GridSizes;
        Console.WriteLine(hyperparameters.Count + firstHyperparams.Length + hyperparameterGrid.Length);
    }
}
