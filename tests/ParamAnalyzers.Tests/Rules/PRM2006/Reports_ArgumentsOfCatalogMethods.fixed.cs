using Microsoft.ML;

public static class Program
{
    public static void Main()
    {
        var context = new MLContext(seed: 1);
        var boosted = context.Regression.Trainers.{|PRM1008:FastTree|}(
            numberOfLeaves: 2,
            // The sign is easily lost.
            learningRate: {|PRM2006:-0.2|});
        var linear = context.Regression.Trainers.{|PRM1009:Sdca|}("Label", "Features", null, null, 0f);
        var clusters = context.Clustering.Trainers.{|PRM1009:KMeans|}(numberOfClusters: 1);
        System.Console.WriteLine((boosted, linear, clusters));
    }
}
