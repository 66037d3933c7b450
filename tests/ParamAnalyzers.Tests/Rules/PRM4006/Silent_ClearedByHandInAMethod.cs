using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch.nn;
using static TorchSharp.torch;

namespace Adv14B.S07;
public sealed class Net : Module<Tensor, Tensor>
{
    private readonly Linear _one = Linear(10, 20);
    private readonly BatchNorm1d _norm = BatchNorm1d(20);
    private readonly Linear _two = Linear(20, 1);
    public Net(string name = "net") : base(name) { RegisterComponents(); }
    public override Tensor forward(Tensor x) => _two.call(functional.relu(_norm.call(_one.call(x))));
}

public sealed record Batch(Tensor X, Tensor Y);
public sealed class Loop
{
    private readonly Net _net = new("net");
    private readonly torch.optim.Optimizer _optimizer;
    public Loop() { _optimizer = torch.optim.SGD(_net.parameters(), 0.01); }

    public float Epoch(IEnumerable<Batch> batches) => batches.Select(Update).Average();

    private float Update(Batch batch)
    {
        foreach (var parameter in _net.parameters())
        {
            parameter.grad?.zero_();
        }
        var loss = functional.mse_loss(_net.call(batch.X), batch.Y);
        loss.backward();
        _optimizer.step();
        return loss.item<float>();
    }
}
