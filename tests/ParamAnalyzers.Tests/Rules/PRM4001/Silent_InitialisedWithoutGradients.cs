using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch.nn;
using static TorchSharp.torch;

namespace Adv14B.S20;
public sealed class Net : Module<Tensor, Tensor>
{
    private readonly Linear _one = Linear(10, 20);
    private readonly BatchNorm1d _norm = BatchNorm1d(20);
    private readonly Linear _two = Linear(20, 1);
    public Net(string name = "net") : base(name)
    {
        RegisterComponents();
        using (no_grad())
        {
            init.xavier_uniform_(_one.weight);
            init.zeros_(_two.bias);
        }
    }
    public override Tensor forward(Tensor x) => _two.call(functional.relu(_norm.call(_one.call(x))));
}

public static class Program20
{
    public static void Run(Tensor x, Tensor y)
    {
        using var net = new Net("net");
        using var optimizer = torch.optim.Adam(net.parameters(), 1e-3);
        for (var epoch = 0; epoch < 20; epoch++)
        {
            optimizer.zero_grad();
            using var output = net.call(x);
            using var loss = functional.mse_loss(output, y);
            loss.backward();
            optimizer.step();
        }
        net.save("net.dat");
    }
}
