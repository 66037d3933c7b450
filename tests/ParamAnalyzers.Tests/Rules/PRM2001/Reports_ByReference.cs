using System;

public sealed class Forest
{
    private int _depth;
    private int _trees;
    private double _weight;

    public Forest(int depth, int trees) => (_depth, _trees) = (depth, trees);

    public void Fit(double[][] x, double[] y)
    {
        // No tree is deeper than the data.
        {|PRM2001:_depth|} = Math.Min(_depth, x.Length);
        ref readonly var depth = ref _depth;
        _weight = y[0] / depth;
        Show(in _depth);
    }

    public unsafe void Train(double[][] x, double[] y)
    {
        {|PRM2001:_trees|} = Math.Min(_trees, x.Length);
        fixed (int* trees = &_trees)
        {
            _weight = y[0] / *trees;
        }
    }

    public double Predict(double[] x) => _weight * x[0];

    private static void Show(in int value) => Console.WriteLine(value);
}
