public class Clustering
{
    private int _clusters;
    private double[] _centers = new double[1];

    public Clustering(int clusters)
    {
        _clusters = clusters;
    }

    public void Fit(double[] data)
    {
        double sum = 0;
        if (_clusters == 0)
        {
            {|PRM2001:_clusters|} = data.Length / 2;
        }

        _centers = new double[_clusters];
        foreach (double value in data)
        {
            sum += value;
        }

        _centers[0] = sum;
    }

    public double Predict(double value) => _centers[0] - value;
}
