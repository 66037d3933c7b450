public class ClusteringSettings
{
    public int MaximumIterations { get; set; } = 100;

    public int NumberOfClusters { get; set; } = 3;

    public double[][] InitialCentroids { get; set; } = new double[0][];

    public double[] StartWeights { get; set; } = new double[0];
}
