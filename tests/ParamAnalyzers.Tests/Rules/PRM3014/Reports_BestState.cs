using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Best(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        var lowest = double.MaxValue;
        Dictionary<string, Tensor>? best = null;
        for (var epoch = 0; epoch < 3; epoch++)
        {
            var loss = Epoch(model, optimizer, data);
            if (loss < lowest)
            {
                lowest = loss;
                best = {|PRM3014:model.state_dict()|}; // so far
            }
        }

        model.load_state_dict(best!);
    }

    public static void Before(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        var start = {|PRM3014:model.state_dict()|};
        Epoch(model, optimizer, data);
        model.load_state_dict(start);
    }

    private static double Epoch(Net model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> data)
    {
        model.train();
        var sum = 0.0;
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            var loss = functional.mse_loss(model.forward(x), y);
            loss.backward();
            optimizer.step();
            sum += loss.item<float>();
        }

        return sum;
    }
}

public sealed class Net : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(4, 8);
    private readonly BatchNorm1d _norm = BatchNorm1d(8);
    private readonly Linear _second = Linear(8, 1);

    public Net()
        : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor x) => _second.forward(_norm.forward(_first.forward(x)));
}
