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
        int effectiveClusters = _clusters;
        if (effectiveClusters == 0)
        {
            effectiveClusters = data.Length / 2;
        }

        _centers = new double[effectiveClusters];
        foreach (double value in data)
        {
            sum += value;
        }

        _centers[0] = sum;
    }

    public double Predict(double value) => _centers[0] - value;
}
