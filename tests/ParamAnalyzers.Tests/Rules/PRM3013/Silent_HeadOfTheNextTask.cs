using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

public sealed class TaskTrainer
{
    private readonly Linear _backbone = nn.Linear(64, 32);
    private Linear _head = nn.Linear(32, 5);

    public void Run(Tensor leaves, Tensor first, Tensor second)
    {
        var adam = optim.Adam(_backbone.parameters().Concat(_head.parameters()), 0.1);
        Step(adam, leaves, first);

        // The next task has a head with an optimizer of its own; the first one goes on with the backbone.
        _head = nn.Linear(32, 7);
        var ofHead = optim.Adam(_head.parameters(), 0.01);
        adam.zero_grad();
        ofHead.zero_grad();
        nn.functional.cross_entropy(_head.forward(_backbone.forward(leaves)), second).backward();
        adam.step();
        ofHead.step();
    }

    private void Step(optim.Optimizer adam, Tensor leaves, Tensor labels)
    {
        adam.zero_grad();
        nn.functional.cross_entropy(_head.forward(_backbone.forward(leaves)), labels).backward();
        adam.step();
    }
}
