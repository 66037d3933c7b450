using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp.Modules;
using TorchSharp;

namespace Dairy.MilkYield;

public static class MilkYieldRun
{
    public record Plan(double Rate, double Decay, int Passes, torch.Device Device);

    public static Sequential Learn(Plan plan, torch.Tensor cows, torch.Tensor litres, long seed)
    {
        torch.manual_seed(seed);
        var net = Network(cows.shape[1]);
        using var sgd = {|PRM3013:torch.optim.SGD(net.parameters(), plan.Rate, weight_decay: plan.Decay)|};
        var (inputs, targets) = Place(net, plan.Device, cows, litres);

        foreach (var pass in Enumerable.Range(0, plan.Passes))
        {
            sgd.zero_grad();
            using var loss = torch.nn.functional.smooth_l1_loss(net.forward(inputs), targets);
            loss.backward();
            sgd.step();
            if (pass == 0) Console.WriteLine($"first loss {loss.ToDouble():F3}");
        }
        return net;
    }

    private static (torch.Tensor, torch.Tensor) Place(Sequential net, torch.Device device, torch.Tensor x, torch.Tensor y)
    {
        net.to(device);
        return (x.to(device), y.to(device));
    }

    private static Sequential Network(long inputs) => torch.nn.Sequential(
        torch.nn.Linear(inputs, 32),
        torch.nn.ReLU(),
        torch.nn.Linear(32, 1));
}
