using System;
using System.IO;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example;

internal static class TrainingReport
{
    /// <summary>Writes one histogram line per tensor of the network to the run log.</summary>
    public static void LogWeightHistogram(Module<Tensor, Tensor> net, TextWriter log, int step)
    {
        using var noGrad = torch.no_grad();

        log.WriteLine($"step {step}");
        foreach (var (name, p) in net.named_parameters())
        {
            // normalise to [-1, 1] so that all layers share one scale in the plot
            var largest = p.abs().max();
            {|PRM3001:p|}.div_(largest);
            log.WriteLine($"  {name,-30} mean={p.mean().item<float>():F5} max={largest.item<float>():F5}");
        }
    }

    public static long CountWeights(Module<Tensor, Tensor> net)
    {
        long n = 0;
        foreach (var (_, p) in net.named_parameters())
            n += p.NumberOfElements;
        return n;
    }

    public static Module<Tensor, Tensor> BuildClassifier(int inputs, int hidden, int classes)
        => Sequential(
            ("fc1", Linear(inputs, hidden)),
            ("act", ReLU()),
            ("fc2", Linear(hidden, classes)));
}
