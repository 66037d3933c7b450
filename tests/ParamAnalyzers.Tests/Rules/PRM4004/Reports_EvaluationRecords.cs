using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Evaluation
{
    public static double Accuracy(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        model.eval();
        var sum = 0.0;
        foreach (var (x, y) in data)
        {
            sum += functional.mse_loss(model.{|PRM4004:forward|}(x), y).item<float>();
            Console.WriteLine(model.forward(x));
        }

        return sum;
    }

    public static double Validate(Module<Tensor, Tensor> model, Tensor x, Tensor y) => functional.mse_loss(model.{|PRM4004:call|}(x), y).item<float>();

    public static void Epochs(Net model, IEnumerable<(Tensor, Tensor)> train, IEnumerable<(Tensor, Tensor)> test)
    {
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

            model.eval();
            foreach (var (x, y) in test)
            {
                Console.WriteLine(model.{|PRM4004:forward|}(x));
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
