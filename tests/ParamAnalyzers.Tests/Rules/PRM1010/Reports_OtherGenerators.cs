using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Run(torch.utils.data.Dataset data, (Tensor, Tensor)[] rows)
    {
        torch.manual_seed(1);
        using var loader = torch.utils.data.{|PRM1010:DataLoader|}(data, 32, shuffle: true);
        using var other = {|PRM1010:new DataLoader(data, 32, true)|};
        var order = {|PRM1010:new Random()|};
        var model = new Net();
        var optimizer = torch.optim.Adam(model.parameters());
        foreach (var (x, y) in rows.OrderBy(_ => order.Next()))
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }
    }
}

public sealed class Seeding
{
    private const int Seed = 7;

    public Seeding() => torch.random.manual_seed(Seed);

    public DataLoader Open(torch.utils.data.Dataset data) => {|PRM1010:new DataLoader(data, 32, shuffle: true, device: torch.CPU)|};
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
