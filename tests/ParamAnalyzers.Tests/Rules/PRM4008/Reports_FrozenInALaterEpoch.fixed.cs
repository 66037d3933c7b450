using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class FineTuning
{
    public static void Run(IReadOnlyList<(Tensor, Tensor)> data)
    {
        var net = new Net();
        var optimizer = torch.optim.SGD(net.parameters(), 0.1, momentum: 0.9);
        for (var epoch = 0; epoch < 20; epoch++)
        {
            if (epoch == 10)
            {
                // The body has learned enough.
                foreach (var parameter in net.Body.parameters())
                {
                    parameter.requires_grad = false; // from here on
                    parameter.grad = null;
                }
            }

            foreach (var (x, y) in data)
            {
                optimizer.zero_grad();
                functional.mse_loss(net.forward(x), y).backward();
                optimizer.step();
            }
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
