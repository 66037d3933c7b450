using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Comparison
{
    public static void Models(IEnumerable<Net> models, Tensor x)
    {
        foreach (var model in models)
        {
            torch.manual_seed(42);
            Console.WriteLine(model.forward(x).mean().item<float>());
        }
    }

    public static void ByDelegate(Func<double, double> train)
    {
        foreach (var rate in new[] { 0.1, 0.01 })
        {
            torch.manual_seed(42);
            Console.WriteLine(train(rate));
        }
    }

    public static void ByMethod(Tensor x)
    {
        foreach (var rate in new[] { 0.1, 0.01 })
        {
            torch.manual_seed(42);
            Console.WriteLine(Trial(rate, x));
        }
    }

    private static float Trial(double rate, Tensor x)
    {
        var model = new Net();
        return model.forward(x * rate).mean().item<float>();
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
