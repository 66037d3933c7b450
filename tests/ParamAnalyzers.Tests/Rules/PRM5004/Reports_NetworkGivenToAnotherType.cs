using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;

public sealed class HeartNet : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _head = nn.Linear(12, 4);

    public HeartNet() : base("heart") => RegisterComponents();

    public override Tensor forward(Tensor signal) => _head.forward(signal);
}

public static class Fitting
{
    public static void Fit(HeartNet net, Tensor signals, Tensor rhythms, int epochs)
    {
        var adam = optim.Adam(net.parameters());
        net.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            adam.zero_grad();
            nn.functional.cross_entropy(net.forward(signals), rhythms).backward();
            adam.step();
        }
    }

    public static double Accuracy(HeartNet net, Tensor signals, Tensor rhythms)
    {
        net.eval();
        using var off = no_grad();
        return net.forward(signals).argmax(1).eq(rhythms).to_type(ScalarType.Float32).mean().item<float>();
    }
}

public static class Study
{
    public static double Shared(IReadOnlyList<(Tensor Train, Tensor TrainLabels, Tensor Held, Tensor HeldLabels)> folds)
    {
        var net = new HeartNet();
        var scores = new List<double>();
        foreach (var (train, trainLabels, held, heldLabels) in folds)
        {
            Fitting.Fit({|PRM5004:net|}, train, trainLabels, 20);
            scores.Add(Fitting.Accuracy(net, held, heldLabels));
        }

        return scores.Average();
    }

    public static double Fresh(IReadOnlyList<(Tensor Train, Tensor TrainLabels, Tensor Held, Tensor HeldLabels)> folds)
    {
        var scores = new List<double>();
        foreach (var (train, trainLabels, held, heldLabels) in folds)
        {
            using var net = new HeartNet();
            Fitting.Fit(net, train, trainLabels, 20);
            scores.Add(Fitting.Accuracy(net, held, heldLabels));
        }

        return scores.Average();
    }
}
