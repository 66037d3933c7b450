using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Average(Net model, Net average, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        var live = model.state_dict();
        for (var epoch = 0; epoch < 3; epoch++)
        {
            Train(model, optimizer, data);
            foreach (var (name, value) in average.state_dict())
            {
                value.lerp_(live[name], 0.1);
            }
        }
    }

    public static int Names(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        var state = model.state_dict();
        Train(model, optimizer, data);
        return state.Count;
    }

    public static void Teacher(Net model, Net teacher, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        var state = model.state_dict();
        Train(model, optimizer, data);
        teacher.load_state_dict(state);
    }

    private static void Train(Net model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> data)
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
