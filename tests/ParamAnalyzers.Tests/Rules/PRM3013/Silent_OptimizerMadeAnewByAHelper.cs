using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch.nn;
using static TorchSharp.torch;

namespace Adv14B.S02;
public sealed class Net : Module<Tensor, Tensor>
{
    private readonly Linear _one = Linear(10, 20);
    private readonly BatchNorm1d _norm = BatchNorm1d(20);
    private readonly Linear _two = Linear(20, 1);
    public Net(string name = "net") : base(name) { RegisterComponents(); }
    public override Tensor forward(Tensor x) => _two.call(functional.relu(_norm.call(_one.call(x))));
}

public sealed class Trainer
{
    private Net _net = new("net");
    private torch.optim.Optimizer _optimizer;
    public Trainer() { _optimizer = torch.optim.Adam(_net.parameters(), 1e-3); }

    private void MoveTo(Net net, Device device)
    {
        net.to(device);
        _optimizer = torch.optim.Adam(net.parameters(), 1e-3);
    }

    public void Run(Tensor x, Tensor y, Device device)
    {
        _optimizer = torch.optim.Adam(_net.parameters(), 1e-3);
        MoveTo(_net, device);
        for (var epoch = 0; epoch < 20; epoch++)
        {
            _optimizer.zero_grad();
            var loss = functional.mse_loss(_net.call(x), y);
            loss.backward();
            _optimizer.step();
        }
    }
}
