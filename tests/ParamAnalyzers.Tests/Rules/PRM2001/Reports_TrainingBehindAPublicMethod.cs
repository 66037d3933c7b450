using System;

public class Pipeline
{
    private double[] _centers = new double[0];
    private int _clusters;
    private int _bins;

    public Pipeline(int clusters, int bins)
    {
        _clusters = clusters;
        _bins = bins;
    }

    public void Run(double[] xs)
    {
        Train(xs);
        Console.WriteLine(Predict(xs[0]));
    }

    private void Train(double[] xs)
    {
        Initialize(xs);
        if (_clusters == 0)
        {
            {|PRM2001:_clusters|} = xs.Length / 10;
        }

        _centers = new double[_clusters];
        Array.Copy(xs, _centers, _clusters);
    }

    private void Initialize(double[] xs)
    {
        switch (_bins)
        {
            case 0:
                {|PRM2001:_bins|} = xs.Length;
                break;
        }
    }

    private double Predict(double x) => x - _centers[_bins];
}
