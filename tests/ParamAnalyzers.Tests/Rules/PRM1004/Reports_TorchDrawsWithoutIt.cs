using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;

public static class Folds
{
    public static IReadOnlyList<Tensor> Shuffled(long count, int folds, int? {|PRM1004:seed|} = null)
    {
        var order = randperm(count, dtype: int64);
        return Enumerable.Range(0, folds).Select(fold => Cut(order, fold, folds)).ToList();
    }

    public static IReadOnlyList<Tensor> Seeded(long count, int folds, long seed)
    {
        var generator = new Generator((ulong)seed, CPU);
        var order = randperm(count, dtype: int64, generator: generator);
        return Enumerable.Range(0, folds).Select(fold => Cut(order, fold, folds)).ToList();
    }

    /// <summary>Nothing is drawn: the names of the files have a number in them.</summary>
    public static string NameOf(string folder, int fold, int seed) => folder + "/" + fold;

    private static Tensor Cut(Tensor order, int fold, int folds) => order.slice(0, order.shape[0] * fold / folds, order.shape[0] * (fold + 1) / folds, 1);
}
