using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example;

internal sealed class HouseNumberNet : Module<Tensor, Tensor>
{
    private readonly Conv2d _conv;
    private readonly Linear _digits;

    public HouseNumberNet(long channels) : base(nameof(HouseNumberNet))
    {
        _conv = Conv2d(3, channels, 5, stride: 2);
        _digits = Linear(channels, 10);
        RegisterComponents();
    }

    public override Tensor forward(Tensor picture)
    {
        var h = nn.functional.relu(_conv.call(picture));
        return _digits.call(nn.functional.adaptive_avg_pool2d(h, 1).flatten(1));
    }
}

/// <summary>Trains on whatever the machine has: the nightly job runs on a GPU, the laptops do not have one.</summary>
internal sealed class HouseNumberTrainer
{
    private readonly HouseNumberNet _net;
    private readonly optim.Optimizer _optimizer;
    private readonly Device _device;
    private readonly int _epochs;

    public HouseNumberTrainer(long channels, double learningRate, double momentum, int epochs)
    {
        _epochs = epochs;
        _net = new HouseNumberNet(channels);
        _optimizer = {|PRM3013:optim.SGD(_net.parameters(), learningRate, momentum: momentum)|};
        _device = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
    }

    public HouseNumberNet Train(IReadOnlyList<(Tensor pictures, Tensor digits)> batches)
    {
        _net.to(_device);
        _net.train();

        for (int epoch = 0; epoch < _epochs; epoch++)
        {
            foreach (var (pictures, digits) in batches)
            {
                _optimizer.zero_grad();
                var output = _net.call(pictures.to(_device));
                using var loss = nn.functional.cross_entropy(output, digits.to(_device));
                loss.backward();
                _optimizer.step();
            }
        }

        return _net;
    }
}
