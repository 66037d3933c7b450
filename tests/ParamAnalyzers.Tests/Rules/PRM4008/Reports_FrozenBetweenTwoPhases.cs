using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class TwoPhases
{
    private const double Decay = 1e-4;

    public static void Run(IReadOnlyList<(Tensor, Tensor)> data)
    {
        var net = new Net();
        var optimizer = torch.optim.SGD(net.parameters(), 0.1, weight_decay: Decay);
        Train(net, optimizer, data);
        foreach (var (_, parameter) in {|PRM4008:net.named_parameters()|}.Where(named => named.name.StartsWith("Body")))
        {
            parameter.requires_grad_(false);
        }

        Train(net, optimizer, data);
    }

    public static void Weights(IReadOnlyList<(Tensor, Tensor)> data)
    {
        var net = new Net();
        using var optimizer = torch.optim.Adam(net.parameters());
        Train(net, optimizer, data);
        {|PRM4008:net.Head.weight.requires_grad|} = false;
        Train(net, optimizer, data);
    }

    private static void Train(Net net, torch.optim.Optimizer optimizer, IReadOnlyList<(Tensor, Tensor)> data)
    {
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(net.forward(x), y).backward();
            optimizer.step();
        }
    }
}

public sealed class Net : Module<Tensor, Tensor>
{
    public readonly Linear Body = Linear(4, 8);
    public readonly Linear Head = Linear(8, 1);

    public Net()
        : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor x) => Head.forward(Body.forward(x));
}
