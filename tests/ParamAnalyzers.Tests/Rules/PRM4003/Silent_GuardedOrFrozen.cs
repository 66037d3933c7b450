using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Guarded : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 4);

    public Guarded()
        : base(nameof(Guarded)) => RegisterComponents();

    public override Tensor forward(Tensor x)
    {
        var hidden = _layer.forward(x);
        if (!training)
        {
            return hidden;
        }

        return functional.dropout(hidden, 0.5, training: true);
    }
}

public sealed class Chosen : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 4);

    public Chosen()
        : base(nameof(Chosen)) => RegisterComponents();

    public override Tensor forward(Tensor x) => training ? functional.dropout(_layer.forward(x), 0.5, training: true) : _layer.forward(x);
}

public sealed class FrozenNorm : Module<Tensor, Tensor>
{
    private readonly Tensor _mean = zeros(4);
    private readonly Tensor _variance = ones(4);

    public FrozenNorm()
        : base(nameof(FrozenNorm)) => RegisterComponents();

    public override Tensor forward(Tensor x) => functional.batch_norm(x, _mean, _variance, null, null, training: false);
}
