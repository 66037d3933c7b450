using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class TwoHeads : Module<Tensor, Tensor>
{
    private readonly Linear _body = Linear(4, 4);
    private readonly Module<Tensor, Tensor> _head;

    public TwoHeads(bool isNormed)
        : base(nameof(TwoHeads))
    {
        RegisterComponents();
        {|PRM3010:_head|} = isNormed ? BatchNorm1d(4) : Linear(4, 1);
    }

    public override Tensor forward(Tensor x) => _head.forward(_body.forward(x));
}
