using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp;
using static TorchSharp.torch;

namespace Look.Karaoke;

internal readonly ref struct EvaluationScope
{
    private readonly nn.Module module;
    private readonly bool wasTraining;
    private readonly IDisposable gradients;

    public EvaluationScope(nn.Module module)
    {
        this.module = module;
        wasTraining = module.training;
        gradients = torch.no_grad();
        module.eval();
    }

    public void Dispose()
    {
        gradients.Dispose();
        module.train(wasTraining);
    }
}

public sealed class SingerRecognizer
{
    private readonly int epochs;
    private readonly long width;
    private readonly double learningRate;
    private TorchSharp.Modules.Sequential? net;

    public SingerRecognizer(int epochs, long width, double learningRate) => (this.epochs, this.width, this.learningRate) =
        epochs > 0 && width > 0 && learningRate > 0
            ? (epochs, width, learningRate)
            : throw new ArgumentException("Epochs, width and learning rate have to be positive.");

    public event Action<int, float>? EpochEnded;

    public void Train(Tensor voices, Tensor singers, Tensor heldOutVoices, Tensor heldOutSingers, long seed)
    {
        torch.manual_seed(seed);
        net = nn.Sequential(
            ("ear", nn.Linear(voices.shape[1], width)), ("norm", nn.BatchNorm1d(width)),
            ("bend", nn.ReLU()), ("who", nn.Linear(width, singers.max().ToInt64() + 1)));
        using var optimizer = torch.optim.Adam(net.parameters(), learningRate);
        net.train();
        int epoch = 0;
        do
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.cross_entropy(net.forward(voices), singers).backward();
            optimizer.step();
            using (new EvaluationScope(net))
            {
                EpochEnded?.Invoke(epoch, nn.functional.cross_entropy(net.forward(heldOutVoices), heldOutSingers).item<float>());
            }
        }
        while (++epoch < epochs);
    }

    public long Recognize(Tensor voice)
    {
        var ready = net ?? throw new InvalidOperationException("Nothing has been trained.");
        using var evaluation = new EvaluationScope(ready);
        using var scores = ready.forward(voice);
        return scores.argmax().ToInt64();
    }
}
