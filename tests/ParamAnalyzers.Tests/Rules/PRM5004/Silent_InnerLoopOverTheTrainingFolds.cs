using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp;
using static TorchSharp.torch.nn;
using static TorchSharp.torch;

namespace TileGlaze;

public sealed class GlazeFolds
{
    private readonly Func<Module<Tensor, Tensor>> _create;
    private readonly double _rate;
    private readonly int _epochs;

    public GlazeFolds(Func<Module<Tensor, Tensor>> create, double rate, int epochs)
    {
        _create = create;
        _rate = rate > 0 ? rate : throw new ArgumentOutOfRangeException(nameof(rate));
        _epochs = epochs > 0 ? epochs : throw new ArgumentOutOfRangeException(nameof(epochs));
    }

    public IEnumerable<float> Errors((Tensor X, Tensor Y)[] folds)
    {
        Module<Tensor, Tensor> net;
        for (int held = 0; held < folds.Length; held++)
        {
            net = _create();
            using var optimizer = optim.Adam(net.parameters(), _rate);
            net.train();
            for (int epoch = 0; epoch < _epochs; epoch++)
            {
                for (int f = 0; f < folds.Length; f++)
                {
                    if (f == held) continue;
                    optimizer.zero_grad();
                    functional.l1_loss(net.forward(folds[f].X), folds[f].Y).backward();
                    optimizer.step();
                }
            }
            yield return Error(net, folds[held]);
        }
    }

    private static float Error(Module<Tensor, Tensor> net, (Tensor X, Tensor Y) fold)
    {
        net.eval();
        using var quiet = no_grad();
        return functional.l1_loss(net.forward(fold.X), fold.Y).item<float>();
    }
}
