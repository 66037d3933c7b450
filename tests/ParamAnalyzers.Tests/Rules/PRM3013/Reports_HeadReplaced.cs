using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

public sealed class LeafTrainer
{
    private readonly Linear _trunk = nn.Linear(64, 32);
    private Linear _head = nn.Linear(32, 1000);

    public void WarmUp(Tensor leaves, Tensor diseases, int classes)
    {
        var sgd = {|PRM3013:optim.SGD(_trunk.parameters().Concat(_head.parameters()), 0.1)|};
        _head = nn.Linear(32, classes);
        for (var epoch = 0; epoch < 5; epoch++)
        {
            sgd.zero_grad();
            nn.functional.cross_entropy(_head.forward(_trunk.forward(leaves)), diseases).backward();
            sgd.step();
        }
    }
}
