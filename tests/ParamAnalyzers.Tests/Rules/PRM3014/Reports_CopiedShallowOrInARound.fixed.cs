using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Trainer
{
    private readonly Net _model = new();
    private Dictionary<string, Tensor>? _best;
    private double _lowest = double.MaxValue;

    public void Fit(IEnumerable<(Tensor, Tensor)> data, int epochs)
    {
        var optimizer = torch.optim.Adam(_model.parameters());
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            Keep(Epoch(optimizer, data));
        }

        _model.load_state_dict(_best!);
    }

    private void Keep(double loss)
    {
        if (loss < _lowest)
        {
            _lowest = loss;
            _best = _model.state_dict().ToDictionary(entry => entry.Key, entry => entry.Value.clone());
        }
    }

    private double Epoch(torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> data)
    {
        _model.train();
        var sum = 0.0;
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            var loss = functional.mse_loss(_model.forward(x), y);
            loss.backward();
            optimizer.step();
            sum += loss.item<float>();
        }

        return sum;
    }
}

public static class Shallow
{
    public static void Run(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        var start = new Dictionary<string, Tensor>({|PRM3014:model.state_dict()|});
        Train(model, optimizer, data);
        model.load_state_dict(start);
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
