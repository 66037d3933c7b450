using System.Collections.Generic;
using TorchSharp;
using static TorchSharp.torch;

namespace Example;

public enum Flavour { Plain, Nesterov, Adaptive }

public static class OptimizerExtensions
{
    public static optim.Optimizer ToOptimizer(this nn.Module<Tensor, Tensor> net, Flavour flavour, double lr) => flavour switch
    {
        Flavour.Plain => optim.SGD(net.parameters(), lr, momentum: 0.9),
        Flavour.Nesterov => optim.SGD(net.parameters(), lr, nesterov: {|PRM2007:true|}),
        Flavour.Adaptive => optim.AdamW(net.parameters(), lr),
        _ => throw new KeyNotFoundException(flavour.ToString()),
    };
}

public static class FlavourParser
{
    public static Flavour Parse(string text) => text.Trim().ToLowerInvariant() switch
    {
        "sgd" => Flavour.Plain,
        "nesterov" or "nag" => Flavour.Nesterov,
        "adam" or "adamw" => Flavour.Adaptive,
        var other => throw new KeyNotFoundException($"unknown optimizer '{other}'"),
    };
}
