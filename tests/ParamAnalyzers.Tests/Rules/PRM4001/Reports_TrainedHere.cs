using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Example;

public sealed class ChurnTrainer(int features, int width, double dropout, double lr)
{
    private readonly Sequential _net = nn.Sequential(
        nn.Linear(features, width), nn.BatchNorm1d(width), nn.ReLU(), nn.Dropout(dropout), nn.Linear(width, 1));

    public void Fit(IReadOnlyList<(Tensor X, Tensor Y)> batches, int epochs)
    {
        using var optimizer = optim.AdamW(_net.parameters(), lr);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _net.train();
            foreach (var (x, y) in batches)
            {
                optimizer.zero_grad();
                using var loss = nn.functional.binary_cross_entropy_with_logits(_net.call(x), y);
                loss.backward();
                optimizer.step();
            }
        }
    }

    public double Evaluate(IReadOnlyList<(Tensor X, Tensor Y)> holdout)
    {
        using var _ = no_grad();
        double correct = 0, total = 0;
        foreach (var (x, y) in holdout)
        {
            using var guess = _net.{|PRM4001:call|}(x).gt(0).to(ScalarType.Float32);
            correct += guess.eq(y).sum().item<long>();
            total += y.shape[0];
        }

        return correct / total;
    }
}
