using System.Collections.Generic;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example;

/// <summary>One residual block; ported from the Python exercise, where assignment alone registers.</summary>
public class {|PRM3008:ResidualBlock|} : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> conv1;
    private readonly Module<Tensor, Tensor> conv2;
    private readonly Module<Tensor, Tensor> bn1;
    private readonly Module<Tensor, Tensor> bn2;

    public ResidualBlock(string name, long channels) : base(name)
    {
        conv1 = Conv2d(channels, channels, 3, padding: 1, bias: false);
        bn1 = BatchNorm2d(channels);
        conv2 = Conv2d(channels, channels, 3, padding: 1, bias: false);
        bn2 = BatchNorm2d(channels);
    }

    public override Tensor forward(Tensor input)
    {
        var x = functional.relu(bn1.forward(conv1.forward(input)));
        x = bn2.forward(conv2.forward(x));
        return functional.relu(x + input);
    }
}

public class PlantNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> body;
    private readonly Module<Tensor, Tensor> classifier;

    public PlantNet(int blocks, long channels, long species) : base("PlantNet")
    {
        var layers = new List<Module<Tensor, Tensor>>
        {
            Conv2d(3, channels, 7, stride: 2, padding: 3),
            ReLU(),
        };
        for (int i = 0; i < blocks; i++)
        {
            layers.Add(new ResidualBlock($"block{i}", channels));
        }

        body = Sequential(layers.ToArray());
        classifier = Linear(channels, species);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var features = body.forward(input).mean(new long[] { 2, 3 });
        return classifier.forward(features);
    }
}
