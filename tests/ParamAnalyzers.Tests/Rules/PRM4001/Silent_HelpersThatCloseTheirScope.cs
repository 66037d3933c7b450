using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch.nn;
using static TorchSharp.torch;

namespace Adv14B.S51;
public sealed class Net : Module<Tensor, Tensor>
{
    private readonly Linear _one = Linear(10, 20);
    private readonly BatchNorm1d _norm = BatchNorm1d(20);
    private readonly Linear _two = Linear(20, 1);
    public Net(string name = "net") : base(name) { RegisterComponents(); }
    public override Tensor forward(Tensor x) => _two.call(functional.relu(_norm.call(_one.call(x))));
}

/// <summary>The weights of a model at the start, to see how far training has moved them.</summary>
public sealed class Drift : IDisposable
{
    private readonly List<Tensor> _start;
    public Drift(Net net) { using var _ = no_grad(); _start = net.parameters().Select(parameter => parameter.clone()).ToList(); }
    public int Count => _start.Count;
    public void Dispose() { foreach (var tensor in _start) tensor.Dispose(); }
}
public static class Program51
{
    public static void Run(Tensor x, Tensor y)
    {
        var net = new Net("net");
        using var optimizer = torch.optim.Adam(net.parameters());
        using var drift = new Drift(net);
        for (var epoch = 0; epoch < 10; epoch++)
        {
            net.train();
            optimizer.zero_grad();
            var output = net.call(x);
            var loss = functional.mse_loss(output, y);
            loss.backward();
            optimizer.step();
        }
        Console.WriteLine(drift.Count);
    }
}
public static class Program51b
{
    public static void Run(Tensor x, Tensor y, IEnumerable<(Tensor X, Tensor Y)> rows)
    {
        using var target = new Target();
        var net = new Net("net");
        net.train();
        using var optimizer = torch.optim.Adam(net.parameters());
        foreach (var (a, b) in rows)
        {
            optimizer.zero_grad();
            var loss = functional.mse_loss(net.call(a), b);
            loss.backward();
            optimizer.step();
        }
    }
    private sealed class Target : IDisposable
    {
        private readonly Tensor _noise;
        public Target() { using (no_grad()) _noise = randn(10, 10); }
        public void Dispose() => _noise.Dispose();
    }
}
