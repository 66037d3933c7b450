using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Loop
{
    public static void Alternating(Net model, IEnumerable<(Tensor, Tensor)> train, IEnumerable<(Tensor, Tensor)> test)
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
            using var _ = torch.no_grad();
            foreach (var (x, y) in test)
            {
                Console.WriteLine(model.forward(x));
            }
        }
    }

    public static void Teacher(Net teacher, Net student, IEnumerable<Tensor> data)
    {
        var optimizer = torch.optim.Adam(student.parameters());
        foreach (var x in data)
        {
            teacher.eval();
            optimizer.zero_grad();
            functional.mse_loss(student.forward(x), teacher.forward(x).detach()).backward();
            optimizer.step();
        }
    }

    public static void Attack(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        foreach (var (x, y) in data)
        {
            model.eval();
            x.requires_grad = true;
            model.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            Console.WriteLine(x.grad);
        }
    }

    public static void AfterTraining(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }

        model.eval();
    }
}

public static class Methods
{
    public static void Run(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        for (var epoch = 0; epoch < 3; epoch++)
        {
            Train(model, optimizer, data);
            model.eval();
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
