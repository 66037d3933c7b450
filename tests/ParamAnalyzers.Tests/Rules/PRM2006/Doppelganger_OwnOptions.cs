namespace Microsoft.ML.Trainers.FastTree
{
    // Lives in this project: it is not the library's type, whatever its name says.
    public class BoostedTreeOptions
    {
        public double LearningRate;
        public int NumberOfLeaves;
    }
}

namespace Mine
{
    public static class TreeExtensions
    {
        public static object FastTree(this string trainers, int numberOfLeaves = 20, double learningRate = 0.2) => (trainers, numberOfLeaves, learningRate);
    }

    public class Program
    {
        public object Build()
        {
            var options = new Microsoft.ML.Trainers.FastTree.BoostedTreeOptions { LearningRate = -1, NumberOfLeaves = 0 };
            options.NumberOfLeaves = -3;
            return ("trainers".FastTree(numberOfLeaves: 0, learningRate: -1), options);
        }
    }
}
