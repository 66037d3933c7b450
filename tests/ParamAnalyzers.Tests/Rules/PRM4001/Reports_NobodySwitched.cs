using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Restored
{
    public static Tensor Run(string path, Tensor x)
    {
        var model = new Net();
        model.load(path);
        model.to(torch.CPU);
        using var _ = torch.no_grad();
        return model.{|PRM4001:forward|}(x);
    }
}

public static class RestoredAgain
{
    public static Tensor Run(string path, Tensor x)
    {
        var model = new Net();
        model.eval();
        model = new Net();
        model.load(path);
        using var _ = torch.no_grad();
        return model.{|PRM4001:forward|}(x);
    }
}

public sealed class Classifier
{
    private readonly Module<Tensor, Tensor> _model = new Net();

    public Classifier(string path) => _model.load(path);

    public float Predict(Tensor x)
    {
        using var scope = torch.inference_mode();
        return _model.{|PRM4001:call|}(x).item<float>();
    }
}

public static class Program
{
    public static void Main(IEnumerable<(Tensor, Tensor)> train, IEnumerable<(Tensor, Tensor)> test)
    {
        var model = new Net();
        var optimizer = torch.optim.Adam(model.parameters());
        for (var epoch = 0; epoch < 3; epoch++)
        {
            Train(model, optimizer, train);
            Evaluate(model, test);
        }
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

    private static double Evaluate(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        using var _ = torch.no_grad();
        var sum = 0.0;
        foreach (var (x, y) in data)
        {
            sum += functional.mse_loss(model.{|PRM4001:forward|}(x), y).item<float>();
        }

        return sum;
    }
}

public static class Stacked
{
    public static Tensor Predict(Tensor x)
    {
        var model = Sequential(Linear(4, 4), Dropout(0.5), Linear(4, 1));
        using var _ = torch.no_grad();
        return model.{|PRM4001:forward|}(x);
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
