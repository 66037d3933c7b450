using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example;

/// <summary>Bird song classifier, pretrained on 200 species and later narrowed to the ones of a region.</summary>
public class BirdSongNet : Module<Tensor, Tensor>
{
    private readonly Sequential _features;
    private readonly long _width;
    private Linear _species;

    public BirdSongNet(long bins, long width, long species) : base(nameof(BirdSongNet))
    {
        _width = width;
        _features = Sequential(
            Linear(bins, width),
            GELU(),
            Linear(width, width),
            GELU());
        _species = Linear(width, species);
        RegisterComponents();
    }

    public void UseSpecies(IReadOnlyCollection<string> names)
    {
        {|PRM3010:_species|} = Linear(_width, names.Count);
    }

    public override Tensor forward(Tensor spectrum) => _species.call(_features.call(spectrum));
}

public sealed class RegionalFineTuning
{
    private readonly double _learningRate;
    private readonly int _epochs;

    public RegionalFineTuning(double learningRate, int epochs)
    {
        _learningRate = learningRate;
        _epochs = epochs;
    }

    public void Train(BirdSongNet net, IReadOnlyList<(Tensor spectrum, Tensor species)> batches)
    {
        using var optimizer = optim.AdamW(net.parameters(), lr: _learningRate);
        net.train();

        for (int epoch = 0; epoch < _epochs; epoch++)
        {
            foreach (var (spectrum, species) in batches)
            {
                optimizer.zero_grad();
                using var loss = nn.functional.cross_entropy(net.call(spectrum), species);
                loss.backward();
                optimizer.step();
            }
        }
    }
}
