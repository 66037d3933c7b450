using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Wasserstein
{
    private readonly Net _generator = new();
    private readonly Net _critic = new();
    private readonly optim.Optimizer _generatorOptimizer;
    private readonly optim.Optimizer _criticOptimizer;

    public Wasserstein(double rate)
    {
        _generatorOptimizer = optim.RMSProp(_generator.parameters(), rate);
        _criticOptimizer = optim.RMSProp(_critic.parameters(), rate);
    }

    public void CriticStep(Tensor real)
    {
        _critic.train();
        foreach (var parameter in _critic.parameters())
        {
            parameter.requires_grad = true;
        }

        _criticOptimizer.zero_grad();
        var loss = _critic.forward(_generator.forward(randn(real.shape[0], 8)).detach()).mean() - _critic.forward(real).mean();
        loss.backward();
        _criticOptimizer.step();
    }

    public void GeneratorStep(int count)
    {
        _generator.train();
        _critic.train();
        foreach (var parameter in _critic.parameters())
        {
            parameter.requires_grad = false;
        }

        _generatorOptimizer.zero_grad();
        var loss = -_critic.forward(_generator.forward(randn(count, 8))).mean();
        loss.backward();
        _generatorOptimizer.step();
    }
}

public sealed class Net : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(8, 8);
    private readonly BatchNorm1d _norm = BatchNorm1d(8);

    public Net()
        : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor x) => _norm.forward(_first.forward(x));
}
