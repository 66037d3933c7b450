using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Moved(IEnumerable<(Tensor, Tensor)> data)
    {
        var model = new Net();
        var optimizer = {|PRM3013:torch.optim.Adam(model.parameters())|};
        if (torch.cuda.is_available())
        {
            model.to(torch.CUDA);
        }

        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }
    }

    public static void Handed(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = {|PRM3013:torch.optim.SGD(model.parameters(), 0.1)|};
        model = model.cuda();
        Train(model, optimizer, data);
    }

    public static void OfAnother(IEnumerable<(Tensor, Tensor)> data)
    {
        var model = new Net();
        var other = new Net();
        var optimizer = {|PRM3013:torch.optim.SGD(other.parameters(), 0.1)|};
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }
    }

    public static void Replaced(Wide model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = {|PRM3013:torch.optim.SGD(model.parameters(), 0.1)|};
        model.Head = Linear(4, 2);
        Train(model, optimizer, data);
    }

    private static void Train(Module<Tensor, Tensor> model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> data)
    {
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }
    }
}

public sealed class Wide : Module<Tensor, Tensor>
{
    private readonly torch.optim.Optimizer _optimizer;

    public Wide()
        : base("wide")
    {
        Head = Linear(4, 4);
        _optimizer = {|PRM3013:torch.optim.Adam(parameters())|};
        RegisterComponents();
    }

    public Linear Head { get; set; }

    public override Tensor forward(Tensor x) => Head.forward(x);
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
