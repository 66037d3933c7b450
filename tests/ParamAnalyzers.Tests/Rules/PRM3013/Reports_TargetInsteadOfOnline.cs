using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Values : Module<Tensor, Tensor>
{
    private readonly Linear _values = Linear(4, 2);

    public Values()
        : base(nameof(Values)) => RegisterComponents();

    public override Tensor forward(Tensor state) => _values.forward(state);
}

public sealed class Learner
{
    private readonly Values _online = new Values();
    private readonly Values _target = new Values();
    private readonly optim.Optimizer _optimizer;

    public Learner(double rate)
    {
        _target.load_state_dict(_online.state_dict());
        _optimizer = {|PRM3013:optim.Adam(_target.parameters(), rate)|};
    }

    public void Learn(Tensor state, Tensor reward, Tensor next)
    {
        var wanted = Wanted(reward, next);
        _optimizer.zero_grad();
        functional.mse_loss(_online.forward(state), wanted).backward();
        _optimizer.step();
    }

    private Tensor Wanted(Tensor reward, Tensor next) => (reward + _target.forward(next)).detach();
}

public sealed class RightLearner
{
    private readonly Values _online = new Values();
    private readonly Values _target = new Values();
    private readonly optim.Optimizer _optimizer;

    public RightLearner(double rate) => _optimizer = optim.Adam(_online.parameters(), rate);

    public void Learn(Tensor state, Tensor reward, Tensor next)
    {
        _optimizer.zero_grad();
        functional.mse_loss(_online.forward(state), (reward + _target.forward(next)).detach()).backward();
        _optimizer.step();
    }
}

/// <summary>The loss comes from a helper, and with it the gradients of the other network.</summary>
public sealed class Pair
{
    private readonly Values _left = new Values();
    private readonly Values _right = new Values();
    private readonly optim.Optimizer _optimizer;

    public Pair(double rate) => _optimizer = optim.Adam(_right.parameters(), rate);

    public void Learn(Tensor state, Tensor next)
    {
        _optimizer.zero_grad();
        functional.mse_loss(_left.forward(state), Other(next)).backward();
        _optimizer.step();
    }

    private Tensor Other(Tensor next) => _right.forward(next);
}

/// <summary>The pixels are added to the picture, and the judge stays as it is.</summary>
public sealed class Patch : Module<Tensor, Tensor>
{
    public readonly Parameter Pixels = Parameter(zeros(4));

    public Patch()
        : base(nameof(Patch)) => RegisterComponents();

    public override Tensor forward(Tensor picture) => picture + Pixels;
}

public sealed class Attack
{
    private readonly Values _judge = new Values();
    private readonly Patch _patch = new Patch();
    private readonly optim.Optimizer _optimizer;

    public Attack(double rate) => _optimizer = optim.Adam(_patch.parameters(), rate);

    public void Learn(Tensor picture, Tensor wanted)
    {
        _optimizer.zero_grad();
        functional.mse_loss(_judge.forward(picture + _patch.Pixels), wanted).backward();
        _optimizer.step();
    }
}

/// <summary>The gradients of the one are handed to the other.</summary>
public sealed class Worker
{
    private readonly Values _shared = new Values();
    private readonly Values _own = new Values();
    private readonly optim.Optimizer _optimizer;

    public Worker(double rate) => _optimizer = optim.Adam(_shared.parameters(), rate);

    public long Act(Tensor state)
    {
        using var _ = no_grad();
        return _shared.forward(state).argmax().item<long>();
    }

    public void Learn(Tensor state, Tensor wanted)
    {
        _own.load_state_dict(_shared.state_dict());
        _optimizer.zero_grad();
        _own.zero_grad();
        functional.mse_loss(_own.forward(state), wanted).backward();
        foreach (var (shared, own) in System.Linq.Enumerable.Zip(_shared.parameters(), _own.parameters()))
        {
            shared.grad = own.grad;
        }

        _optimizer.step();
    }
}
