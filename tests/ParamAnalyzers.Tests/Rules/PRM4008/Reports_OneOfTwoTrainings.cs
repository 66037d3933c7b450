using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

/// <summary>Each method trains by itself, and only the first leaves the trunk in training mode.</summary>
public sealed class Phases
{
    public void TrainHead(Whole net, IReadOnlyList<(Tensor X, Tensor Y)> batches, double rate)
    {
        foreach (var parameter in net.Trunk.parameters())
        {
            {|PRM4008:parameter.requires_grad|} = false;
        }

        net.train();
        var optimizer = optim.Adam(net.Head.parameters(), rate);
        foreach (var (x, y) in batches)
        {
            Step(net, optimizer, x, y);
        }
    }

    public void TrainHeadQuietly(Whole net, IReadOnlyList<(Tensor X, Tensor Y)> batches, double rate)
    {
        foreach (var parameter in net.Trunk.parameters())
        {
            parameter.requires_grad = false;
        }

        net.train();
        net.Trunk.eval();
        var optimizer = optim.Adam(net.Head.parameters(), rate);
        foreach (var (x, y) in batches)
        {
            Step(net, optimizer, x, y);
        }
    }

    public void TrainAll(Whole net, IReadOnlyList<(Tensor X, Tensor Y)> batches, double rate)
    {
        foreach (var parameter in net.parameters())
        {
            parameter.requires_grad = true;
        }

        net.train();
        var optimizer = optim.Adam(net.parameters(), rate);
        foreach (var (x, y) in batches)
        {
            Step(net, optimizer, x, y);
        }
    }

    private static void Step(Whole net, optim.Optimizer optimizer, Tensor x, Tensor y)
    {
        optimizer.zero_grad();
        functional.mse_loss(net.forward(x), y).backward();
        optimizer.step();
    }
}

public sealed class Whole : Module<Tensor, Tensor>
{
    public readonly Normed Trunk = new Normed();
    public readonly Linear Head = Linear(8, 1);

    public Whole()
        : base(nameof(Whole)) => RegisterComponents();

    public override Tensor forward(Tensor x) => Head.forward(Trunk.forward(x));
}

public sealed class Normed : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(4, 8);
    private readonly BatchNorm1d _norm = BatchNorm1d(8);

    public Normed()
        : base(nameof(Normed)) => RegisterComponents();

    public override Tensor forward(Tensor x) => _norm.forward(_first.forward(x));
}
