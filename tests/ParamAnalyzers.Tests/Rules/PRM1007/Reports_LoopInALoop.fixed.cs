using System;
using System.Collections.Generic;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example;

public sealed record GanSettings(long LatentSize, int Epochs, double GeneratorRate);

public static class LatentTraining
{
    public static void Train(Module<Tensor, Tensor> decoder, IReadOnlyList<Tensor> batches, GanSettings settings)
    {
        using var optimizer = optim.Adam(decoder.parameters(), lr: settings.GeneratorRate);
        torch.manual_seed(1234);
        for (int epoch = 0; epoch < settings.Epochs; epoch++)
        {
            double total = 0;
            foreach (Tensor batch in batches)
            {
                using var z = torch.randn(new long[] { batch.shape[0], settings.LatentSize });
                optimizer.zero_grad();
                using var generated = decoder.forward(z);
                using var loss = functional.mse_loss(generated, batch);
                loss.backward();
                optimizer.step();
                total += loss.item<float>();
            }
            Console.WriteLine($"epoch {epoch}: {total / batches.Count:F4}");
        }
    }
}
