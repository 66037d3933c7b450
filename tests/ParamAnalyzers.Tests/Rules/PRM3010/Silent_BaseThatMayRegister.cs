using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public abstract class Template : Module<Tensor, Tensor>
{
    protected Template(string name)
        : base(name)
    {
    }

    protected void Finish() => RegisterComponents();
}

public sealed class Filled : Template
{
    private readonly Linear _first;
    private readonly Linear _second;

    public Filled()
        : base(nameof(Filled))
    {
        _first = Linear(4, 4);
        _second = Linear(4, 1);
        Finish();
    }

    public override Tensor forward(Tensor x) => _second.forward(_first.forward(x));
}
