using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Run(torch.utils.data.Dataset data, IEnumerable<long> shuffler)
    {
        torch.manual_seed(1);
        using var seeded = torch.utils.data.DataLoader(data, 32, shuffle: true, seed: 1);
        using var inOrder = new DataLoader(data, 32);
        using var own = new DataLoader(data, 32, shuffler);
        using var validation = torch.utils.data.DataLoader(data, 32, shuffle: true);
        var order = new Random(1);
        Console.WriteLine(order.Next());
    }
}

public static class Dice
{
    public static int Throw() => new Random().Next(6);
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
