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

public sealed record PhotoSplits(Photos Train, Photos Test);

/// <summary>What is kept has nothing to do with the rows that are only measured and printed.</summary>
public sealed class Watcher(Linear head, int epochs, double learningRate, double patience)
{
    public void Run(Photos train, Photos validation)
    {
        using var optimizer = optim.Adam(head.parameters(), learningRate);
        var (best, peak) = (double.PositiveInfinity, 0L);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            head.train();
            optimizer.zero_grad();
            using var loss = nn.functional.cross_entropy(head.forward(train.Images), train.Diseases);
            loss.backward();
            optimizer.step();

            var seen = loss.item<float>();
            if (seen < best)
            {
                best = seen;
            }

            var used = GC.GetTotalMemory(forceFullCollection: false);
            peak = used > peak ? used : peak;
            Console.WriteLine($"{epoch}: {Accuracy(validation)}");
            if (seen > best + patience)
            {
                break;
            }
        }

        Console.WriteLine(peak);
    }

    private double Accuracy(Photos photos)
    {
        head.eval();
        using var off = no_grad();
        return head.forward(photos.Images).argmax(1).eq(photos.Diseases).to_type(ScalarType.Float32).mean().item<float>();
    }
}

public static class Program
{
    public static void Watch(Watcher watcher, PhotoSplits splits) => watcher.Run(splits.Train, splits.Test);
}
