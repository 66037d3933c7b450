using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Knobs
{
    public static void Tweak(Net net, Linear layer)
    {
        layer.{|PRM3001:weight|}.add_(1.0);
        layer.{|PRM3001:weight|}![0] = 3;
        layer.{|PRM3001:bias|}!.fill_(0);
        layer.{|PRM3001:weight|}.detach().add_(1);
        layer.{|PRM3001:weight|}.data<float>()[0] = 3f;
        layer.{|PRM3001:weight|}.bytes[0] = 3;
        using (torch.no_grad())
        {
            layer.{|PRM3001:weight|}.zero_();
        }

        foreach (var parameter in net.parameters())
        {
            {|PRM3001:parameter|}.mul_(0.9);
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
