using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Block : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _inner;

    public Block(int inputs, int outputs)
        : base(nameof(Block))
    {
        _inner = Linear(inputs, outputs);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _inner.forward(x);
}

public sealed class Switch : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _inner;

    public Switch()
        : base(nameof(Switch))
    {
        _inner = ReLU();
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _inner.forward(x);
}

public sealed class Chain : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor>[] {|PRM3009:_blocks|};
    private readonly Module<Tensor, Tensor>[] _switches;

    public Chain(int[] widths)
        : base(nameof(Chain))
    {
        _blocks = widths.Zip(widths.Skip(1), (inputs, outputs) => new Block(inputs, outputs)).ToArray();
        _switches = widths.Select(_ => new Switch()).ToArray();
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _switches.Aggregate(_blocks.Aggregate(x, (hidden, block) => block.forward(hidden)), (hidden, change) => change.forward(hidden));
}
