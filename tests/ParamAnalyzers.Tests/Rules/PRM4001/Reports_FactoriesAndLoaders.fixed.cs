using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Restored
{
    public static Tensor Chained(string path, Tensor x)
    {
        var model = (Net)new Net().load(path);
        using var _ = torch.no_grad();
        model.eval();
        return model.forward(x);
    }

    public static Tensor ByMethod(string path, Tensor x)
    {
        var model = Load(path);
        using var _ = torch.no_grad();
        model.eval();
        return model.forward(x);
    }

    private static Net Load(string path)
    {
        var model = new Net();
        model.load(path);
        return model;
    }
}

public sealed class Classifier
{
    public Classifier(string path) => Model.load(path);

    public Net Model { get; } = new();

    public float Predict(Tensor x)
    {
        using var scope = torch.no_grad();
        Model.eval();
        return Model.forward(x).item<float>();
    }
}

public static class Program
{
    public static void Fit(IEnumerable<(Tensor, Tensor)> train, IEnumerable<(Tensor, Tensor)> validation)
    {
        var model = new Net();
        var optimizer = torch.optim.Adam(model.parameters());
        for (var epoch = 0; epoch < 3; epoch++)
        {
            model.train();
            foreach (var (x, y) in train)
            {
                optimizer.zero_grad();
                functional.mse_loss(model.forward(x), y).backward();
                optimizer.step();
            }

            using (torch.no_grad())
            {
                model.eval();
                foreach (var (x, y) in validation)
                {
                    Console.WriteLine(functional.mse_loss(model.forward(x), y).item<float>());
                }
            }
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
