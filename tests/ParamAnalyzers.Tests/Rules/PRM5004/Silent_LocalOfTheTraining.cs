using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp;
using static TorchSharp.torch.nn;
using static TorchSharp.torch;

namespace Sleep.Stages;

public sealed record NetSettings
{
    public long Hidden { get; }
    public int Epochs { get; }
    public double LearningRate { get; }

    public NetSettings(long hidden = 10, int epochs = 60, double learningRate = 0.02)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(hidden);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(epochs);
        if (!(learningRate > 0)) throw new ArgumentOutOfRangeException(nameof(learningRate));
        (Hidden, Epochs, LearningRate) = (hidden, epochs, learningRate);
    }
}

public static class Program
{
    private const int Seed = 40;
    private const int Folds = 4;
    private const long Channels = 6, Stages = 3, Nights = 120;

    public static void Main()
    {
        manual_seed(Seed);
        var settings = new NetSettings();
        using var waves = rand(Nights, Channels);
        using var stages = (waves.mean([1]) * Stages).to_type(ScalarType.Int64);
        using var order = randperm(Nights);
        var parts = order.chunk(Folds);

        var accuracies = new double[Folds];
        for (var fold = 0; fold < Folds; fold++)
        {
            using var scope = NewDisposeScope();
            var trainRows = cat(parts.Where((_, i) => i != fold).ToList());
            using var net = TrainFresh(settings, waves[trainRows], stages[trainRows]);
            accuracies[fold] = Accuracy(net, waves[parts[fold]], stages[parts[fold]]);
        }
        Console.WriteLine($"accuracy {accuracies.Average():P1}, lowest {accuracies.Min():P1}");
    }

    private static Module<Tensor, Tensor> TrainFresh(NetSettings settings, Tensor x, Tensor y)
    {
        var net = Sequential(Linear(Channels, settings.Hidden), Tanh(), Linear(settings.Hidden, Stages));
        using var optimizer = optim.Adam(net.parameters(), lr: settings.LearningRate);
        net.train();
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            optimizer.zero_grad();
            using var loss = functional.cross_entropy(net.forward(x), y);
            loss.backward();
            optimizer.step();
        }
        return net;
    }

    private static double Accuracy(Module<Tensor, Tensor> net, Tensor x, Tensor y)
    {
        net.eval();
        using var frozen = no_grad();
        return net.forward(x).argmax(1).eq(y).to_type(ScalarType.Float64).mean().item<double>();
    }
}
