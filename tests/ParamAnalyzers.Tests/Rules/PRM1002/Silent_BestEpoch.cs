using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class EarlyStopping
{
    /// <summary>One model goes on learning; the seed only shuffles each epoch in another way.</summary>
    public static void Run(Module<Tensor, Tensor> model, List<(Tensor X, Tensor Y)> train, (Tensor X, Tensor Y) validation, int epochs, double learningRate, int seed, string checkpoint)
    {
        using var optimizer = optim.Adam(model.parameters(), learningRate);
        var best = double.PositiveInfinity;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            model.train();
            RunEpoch(model, optimizer, train, seed + epoch);

            var loss = LossOf(model, validation);
            if (loss < best)
            {
                best = loss;
                model.save(checkpoint);
            }
        }

        model.load(checkpoint);
    }

    private static void RunEpoch(Module<Tensor, Tensor> model, optim.Optimizer optimizer, List<(Tensor X, Tensor Y)> train, int seed)
    {
        var random = new Random(seed);
        foreach (var (x, y) in train.OrderBy(_ => random.Next()))
        {
            optimizer.zero_grad();
            using var loss = functional.mse_loss(model.call(x), y);
            loss.backward();
            optimizer.step();
        }
    }

    private static double LossOf(Module<Tensor, Tensor> model, (Tensor X, Tensor Y) rows)
    {
        model.eval();
        using (no_grad())
        {
            using var loss = functional.mse_loss(model.call(rows.X), rows.Y);
            return loss.item<float>();
        }
    }
}
