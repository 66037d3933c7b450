using TorchSharp;
using static TorchSharp.torch;

namespace Example;

public sealed record NetOptions(double LearningRate, int Epochs);

public sealed class NetTrainer
{
    private readonly NetOptions _options;
    private readonly nn.Module<Tensor, Tensor> _net;

    public NetTrainer(NetOptions options, nn.Module<Tensor, Tensor> net) => (_options, _net) = (options, net);

    public void Train(Tensor rows, Tensor targets)
    {
        using var adam = optim.Adam(_net.parameters(), _options.LearningRate, weight_decay: {|PRM2010:5e-4|});
        _net.train();
        for (var epoch = 0; epoch < _options.Epochs; epoch++)
        {
            adam.zero_grad();
            using var loss = nn.functional.mse_loss(_net.forward(rows), targets);
            loss.backward();
            adam.step();
        }
    }
}
