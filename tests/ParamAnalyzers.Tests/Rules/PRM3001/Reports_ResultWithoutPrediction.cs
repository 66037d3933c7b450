public class KMeans
{
    private double[][] _centroids = new double[0][];

    public double[][] Centroids => _centroids;

    public void Learn(double[][] points) => _centroids = new[] { points[0], points[1] };

    public void Shift(double amount)
    {
        foreach (var centroid in _centroids)
        {
            {|PRM3001:centroid|}[0] += amount;
        }
    }
}
