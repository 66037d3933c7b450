using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp;
using static TorchSharp.torch;

namespace Handwriting.Slant;

internal sealed record Trial(int Seed, nn.Module<Tensor, Tensor> Net, float Score);

internal sealed class SlantTrials
{
    private readonly double _rate;
    private readonly int _epochs;
    private readonly long _width;

    internal SlantTrials(double rate, int epochs, long width)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rate);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(epochs);
        (_rate, _epochs, _width) = (rate, epochs, width);
    }

    internal nn.Module<Tensor, Tensor> Winner((Tensor X, Tensor Y) train, (Tensor X, Tensor Y) valid, int trials)
    {
        var winner = Enumerable.Range(0, trials).Select(seed => {|PRM1002:Run|}(seed, train, valid)).MaxBy(t => t.Score);
        return winner?.Net ?? throw new ArgumentOutOfRangeException(nameof(trials));
    }

    private Trial Run(int seed, (Tensor X, Tensor Y) train, (Tensor X, Tensor Y) valid)
    {
        manual_seed(seed);
        var net = nn.Sequential(("in", nn.Linear(train.X.shape[1], _width)), ("tanh", nn.Tanh()), ("out", nn.Linear(_width, 1)));
        using var optimizer = optim.Adam(net.parameters(), _rate);
        net.train();
        for (int epoch = 0; epoch < _epochs; epoch++)
        {
            optimizer.zero_grad();
            nn.functional.mse_loss(net.forward(train.X), train.Y).backward();
            optimizer.step();
        }

        net.eval();
        using var quiet = no_grad();
        float score = -nn.functional.l1_loss(net.forward(valid.X), valid.Y).item<float>();
        return new Trial(seed, net, score);
    }
}
