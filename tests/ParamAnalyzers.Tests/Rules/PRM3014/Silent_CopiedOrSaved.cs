using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Cloned(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        Dictionary<string, Tensor>? best = null;
        for (var epoch = 0; epoch < 3; epoch++)
        {
            Epoch(model, optimizer, data);
            best = model.state_dict().ToDictionary(entry => entry.Key, entry => entry.Value.clone());
        }

        model.load_state_dict(best!);
    }

    public static void Saved(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        for (var epoch = 0; epoch < 3; epoch++)
        {
            Epoch(model, optimizer, data);
            var state = model.state_dict();
            Console.WriteLine(state.Count);
            model.save($"epoch{epoch}.bin");
        }
    }

    public static void ForAnother(Net model, Net copy, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        Epoch(model, optimizer, data);
        var state = model.state_dict();
        copy.load_state_dict(state);
    }

    public static int Count(Net model) => model.state_dict().Count;

    private static void Epoch(Net model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> data)
    {
        model.train();
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }
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
