using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Restored
{
    public static Tensor ByMethod(string path, Tensor x)
    {
        var model = Load(path);
        using var _ = torch.no_grad();
        return model.forward(x);
    }

    public static void RenewStatistics(IEnumerable<(Tensor, Tensor)> data)
    {
        var model = new Net();
        var optimizer = torch.optim.Adam(model.parameters());
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }

        using var _ = torch.no_grad();
        foreach (var (x, _) in data)
        {
            model.forward(x);
        }
    }

    private static Net Load(string path)
    {
        var model = new Net();
        model.load(path);
        model.eval();
        return model;
    }
}

public sealed class Classifier
{
    public Net Model { get; set; } = new();

    public void Restore(string path) => Model.load(path);

    public float Predict(Tensor x)
    {
        using var scope = torch.no_grad();
        return Model.forward(x).item<float>();
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
