using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Switched
{
    public static Tensor Restored(string path, Tensor x)
    {
        var model = new Net();
        model.load(path);
        model.eval();
        using var _ = torch.no_grad();
        return model.forward(x);
    }

    public static Tensor RestoredInParts(string path, Tensor x, IEnumerable<Tensor> others)
    {
        var model = new Net();
        model.load(path);
        model.eval();
        foreach (var other in others)
        {
            x += model.forward(other);
            model.train();
        }

        return x;
    }

    public static Tensor TrainFalse(string path, Tensor x)
    {
        var model = new Net();
        model.load(path);
        model.train(false);
        using var _ = torch.no_grad();
        return model.forward(x);
    }

    public static Tensor Predict(Net model, Tensor x)
    {
        using var _ = torch.no_grad();
        return model.forward(x);
    }

    public static Tensor Plain(string path, Tensor x)
    {
        var model = Sequential(Linear(4, 4), ReLU(), Linear(4, 1));
        model.load(path);
        using var _ = torch.no_grad();
        return model.forward(x);
    }

    // Monte Carlo dropout draws in training mode, and says so.
    public static Tensor Sample(string path, Tensor x)
    {
        var model = new Net();
        model.load(path);
        model.train();
        using var _ = torch.no_grad();
        return torch.stack(Enumerable.Range(0, 10).Select(_ => model.forward(x)).ToArray()).mean();
    }

    public static void FineTune(string path, IEnumerable<(Tensor, Tensor)> data)
    {
        var model = new Net();
        model.load(path);
        var optimizer = torch.optim.SGD(model.parameters(), 0.01);
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }
    }
}

public static class SetByEveryCaller
{
    public static void Main(string path, Tensor x)
    {
        var model = new Net();
        model.load(path);
        model.eval();
        Evaluate(model, x);
        Prepare(model);
        Evaluate(model, x);
    }

    private static void Prepare(Net model) => model.eval();

    private static float Evaluate(Net model, Tensor x)
    {
        using var _ = torch.no_grad();
        return model.forward(x).item<float>();
    }
}

public sealed class Server
{
    private readonly Net _model = new();

    public Server(string path)
    {
        _model.load(path);
        _model.eval();
    }

    public Tensor Predict(Tensor x)
    {
        using var _ = torch.no_grad();
        return _model.forward(x);
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
