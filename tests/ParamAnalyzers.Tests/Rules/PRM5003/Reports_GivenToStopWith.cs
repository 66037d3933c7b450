using System;
using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Example;

public sealed class Photos(Tensor images, Tensor diseases)
{
    public Tensor Images { get; } = images;

    public Tensor Diseases { get; } = diseases;
}

public sealed record PhotoSplits(Photos Train, Photos Validation, Photos Test);

public sealed class FineTuner(Linear head, int epochs, int patience, double learningRate)
{
    public double Run(string name, Photos train, Photos stopOn)
    {
        using var optimizer = optim.Adam(head.parameters(), learningRate);
        var (top, since) = (0.0, 0);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            head.train();
            optimizer.zero_grad();
            nn.functional.cross_entropy(head.forward(train.Images), train.Diseases).backward();
            optimizer.step();

            var accuracy = Accuracy(stopOn);
            (top, since) = accuracy > top ? (accuracy, 0) : (top, since + 1);
            if (since >= patience)
            {
                break;
            }
        }

        Console.WriteLine($"{name}: {top}");
        return top;
    }

    public double Accuracy(Photos photos)
    {
        head.eval();
        using var off = no_grad();
        return head.forward(photos.Images).argmax(1).eq(photos.Diseases).to_type(ScalarType.Float32).mean().item<float>();
    }
}

public static class Program
{
    public static void Tune(FineTuner tuner, PhotoSplits splits)
    {
        var reached = tuner.Run("barley", splits.Train, {|PRM5003:splits.Test|});
        Console.WriteLine($"stopped at {reached}, test {tuner.Accuracy(splits.Test)}");
    }

    public static void TuneOnValidation(FineTuner tuner, PhotoSplits splits)
    {
        var reached = tuner.Run("barley", splits.Train, splits.Validation);
        Console.WriteLine($"stopped at {reached}, test {tuner.Accuracy(splits.Test)}");
    }
}
