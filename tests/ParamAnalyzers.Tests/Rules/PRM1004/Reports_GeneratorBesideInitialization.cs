using System.Collections.Generic;
using TorchSharp;
using static TorchSharp.torch;

namespace Example;

/// <summary>Two-layer network for glucose prediction; the caller owns the generator.</summary>
public sealed class GlucoseNet : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _body;

    public GlucoseNet(long sensors, long hidden)
        : base(nameof(GlucoseNet))
    {
        _body = nn.Sequential(
            ("first", nn.Linear(sensors, hidden)),
            ("relu", nn.ReLU()),
            ("second", nn.Linear(hidden, 1)));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        return _body.forward(input);
    }
}

public static class WeightInitialization
{
    public static void InitializeFrom(this nn.Module<Tensor, Tensor> net, double deviation, Generator {|PRM1004:generator|})
    {
        using var _ = torch.no_grad();
        foreach (var (name, weight) in net.named_parameters())
        {
            if (name.EndsWith("bias"))
            {
                nn.init.zeros_(weight);
            }
            else
            {
                nn.init.normal_(weight, 0.0, deviation);
            }
        }
    }
}

public static class GlucoseTraining
{
    public static GlucoseNet Run(IReadOnlyList<(Tensor Window, Tensor Level)> batches, int epochs, double learningRate, ulong seed)
    {
        using var generator = new Generator(seed);
        var net = new GlucoseNet(sensors: 24, hidden: 64);
        net.InitializeFrom(0.02, generator);

        var optimizer = torch.optim.SGD(net.parameters(), learningRate);
        net.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (window, level) in batches)
            {
                optimizer.zero_grad();
                using var loss = nn.functional.mse_loss(net.forward(window), level);
                loss.backward();
                optimizer.step();
            }
        }

        return net;
    }
}
