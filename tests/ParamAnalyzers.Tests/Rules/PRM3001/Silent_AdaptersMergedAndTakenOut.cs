using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Adapter : Module<Tensor, Tensor>
{
    private readonly Linear _inner;
    private readonly Parameter _down;
    private readonly Parameter _up;

    public Adapter(Linear inner, long width, long rank)
        : base(nameof(Adapter))
    {
        _inner = inner;
        _down = Parameter(torch.randn(rank, width));
        _up = Parameter(torch.zeros(width, rank));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _inner.forward(x) + x.matmul(_down.t()).matmul(_up.t());

    public void Merge()
    {
        using var _ = torch.no_grad();
        _inner.weight.add_(_up.matmul(_down));
    }

    public void Unmerge()
    {
        using var _ = torch.no_grad();
        _inner.weight.sub_(_up.matmul(_down));
    }
}
