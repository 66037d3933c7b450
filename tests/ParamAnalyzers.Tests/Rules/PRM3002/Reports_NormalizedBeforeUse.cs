using System;

namespace Example;

public sealed class Perzeptron
{
    private readonly double _lernrate;
    private readonly int _durchlaeufe;
    private double[]? _gewichte;

    public Perzeptron(double lernrate, int durchlaeufe)
    {
        _lernrate = lernrate;
        _durchlaeufe = durchlaeufe;
    }

    public void Train(double[][] x, int[] y)
    {
        var g = new double[x[0].Length];
        for (var d = 0; d < _durchlaeufe; d++)
            for (var i = 0; i < x.Length; i++)
                if (y[i] * Skalar(g, x[i]) <= 0)
                    for (var j = 0; j < g.Length; j++)
                        g[j] += _lernrate * y[i] * x[i][j];
        _gewichte = g;
    }

    public double Predict(double[] row)
    {
        if (_gewichte is null) throw new InvalidOperationException("Erst trainieren.");

        // Abstand zur Trennebene
        var norm = Math.Sqrt(Skalar(_gewichte, _gewichte));
        for (var j = 0; j < _gewichte.Length; j++)
            {|PRM3002:_gewichte|}[j] /= norm;

        return Skalar(_gewichte, row);
    }

    private static double Skalar(double[] a, double[] b)
    {
        var s = 0.0;
        for (var i = 0; i < a.Length; i++) s += a[i] * b[i];
        return s;
    }
}
