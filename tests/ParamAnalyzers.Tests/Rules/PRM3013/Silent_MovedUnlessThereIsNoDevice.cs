using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch.nn;
using static TorchSharp.torch;

namespace Adv14B.S04;
public sealed class Net : Module<Tensor, Tensor>
{
    private readonly Linear _one = Linear(10, 20);
    private readonly BatchNorm1d _norm = BatchNorm1d(20);
    private readonly Linear _two = Linear(20, 1);
    public Net(string name = "net") : base(name) { RegisterComponents(); }
    public override Tensor forward(Tensor x) => _two.call(functional.relu(_norm.call(_one.call(x))));
}

public static class Program4
{
    static void UseGpuIfAsked(Net net, bool gpu)
    {
        if (!gpu) return;
        net.to(CUDA);
    }
    public static void Run(Tensor x, Tensor y)
    {
        var net = new Net("net");
        var optimizer = torch.optim.SGD(net.parameters(), 0.01);
        UseGpuIfAsked(net, gpu: false);
        for (var epoch = 0; epoch < 20; epoch++)
        {
            optimizer.zero_grad();
            var loss = functional.mse_loss(net.call(x), y);
            loss.backward();
            optimizer.step();
        }
    }
}
