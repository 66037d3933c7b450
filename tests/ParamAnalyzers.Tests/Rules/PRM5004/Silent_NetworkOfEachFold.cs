using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class CrossValidation
{
    public static List<Sequential> Ensemble(IReadOnlyList<(Tensor X, Tensor Y)> folds, double rate, int epochs)
    {
        var networks = folds.Select(_ => Sequential(Linear(4, 8), ReLU(), Linear(8, 1))).ToList();
        for (var fold = 0; fold < folds.Count; fold++)
        {
            using var optimizer = torch.optim.Adam(networks[fold].parameters(), rate);
            for (var epoch = 0; epoch < epochs; epoch++)
            {
                optimizer.zero_grad();
                var loss = functional.mse_loss(networks[fold].forward(folds[fold].X), folds[fold].Y);
                loss.backward();
                optimizer.step();
            }
        }

        return networks;
    }

    public static void Fresh(IReadOnlyList<(Tensor X, Tensor Y)> folds, double rate)
    {
        foreach (var fold in folds)
        {
            var network = Sequential(Linear(4, 8), ReLU(), Linear(8, 1));
            Train(network, fold.X, fold.Y, rate);
        }
    }

    private static void Train(Sequential network, Tensor x, Tensor y, double rate)
    {
        using var optimizer = torch.optim.Adam(network.parameters(), rate);
        optimizer.zero_grad();
        functional.mse_loss(network.forward(x), y).backward();
        optimizer.step();
    }
}
