using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Example;

/// <summary>What goes into the model registry after a training run.</summary>
public class {|PRM6002:RegistryEntry|}
{
    public string Name { get; init; } = "";

    public double LearningRate { get; init; }

    public double DropoutRate { get; init; }

    public int HiddenUnits { get; init; }

    public IReadOnlyDictionary<string, Tensor> Weights { get; init; } = new Dictionary<string, Tensor>();
}

public sealed class CropMarketTraining
{
    private readonly double _learningRate;
    private readonly double _dropoutRate;
    private readonly int _hiddenUnits;
    private readonly int _epochs;

    public CropMarketTraining(double learningRate, double dropoutRate, int hiddenUnits, int epochs)
    {
        _learningRate = learningRate;
        _dropoutRate = dropoutRate;
        _hiddenUnits = hiddenUnits;
        _epochs = epochs;
    }

    public RegistryEntry Train(string crop, IReadOnlyList<(Tensor x, Tensor price)> batches)
    {
        using var net = nn.Sequential(
            ("hidden", nn.Linear(batches[0].x.shape[1], _hiddenUnits)),
            ("relu", nn.ReLU()),
            ("dropout", nn.Dropout(_dropoutRate)),
            ("price", nn.Linear(_hiddenUnits, 1)));
        using var optimizer = optim.Adam(net.parameters(), lr: _learningRate);

        net.train();
        for (int epoch = 0; epoch < _epochs; epoch++)
        {
            foreach (var (x, price) in batches)
            {
                optimizer.zero_grad();
                using var loss = nn.functional.mse_loss(net.call(x), price);
                loss.backward();
                optimizer.step();
            }
        }

        return new RegistryEntry
        {
            Name = crop,
            LearningRate = _learningRate,
            DropoutRate = _dropoutRate,
            HiddenUnits = _hiddenUnits,
            Weights = net.state_dict().ToDictionary(entry => entry.Key, entry => entry.Value.detach().clone()),
        };
    }
}
