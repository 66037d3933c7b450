public class KMeans
{
    private double[][] _centroids = new double[0][];
    private int _k;

    public KMeans(int k) => _k = k;

    public void Learn(double[][] points)
    {
        Prepare(points);
        _centroids = new double[_k][];
        for (var i = 0; i < _k; i++)
        {
            _centroids[i] = points[i];
        }
    }

    public int Decide(double[] point) => point[0] < {|PRM3004:_centroids|}[0][0] ? 0 : 1;

    private void Prepare(double[][] points)
    {
        if (_k == 0)
            {|PRM2001:_k|} = points.Length / 2;
    }
}
