namespace Forestry;

public class MLContext
{
    public Trainers Clustering { get; } = new();

    public static void Run() => new MLContext().Clustering.KMeans();
}

public class Trainers
{
    public KMeansTrainer KMeans(int numberOfClusters = 5) => new();
}

public class KMeansTrainer
{
    public class Options
    {
        public int NumberOfClusters = 5;
    }
}
