using System.Collections.Generic;
using System.Linq;
using TorchSharp;

namespace Example;

public static class CrossCheck
{
    public static double Run(IReadOnlyList<string> writers, int folds, int {|PRM1004:seed|})
    {
        torch.manual_seed(4711);
        return Enumerable.Range(0, folds).Average(fold => writers.Where((_, i) => i % folds == fold).Average(writer => torch.rand(writer.Length).mean().item<float>()));
    }
}
