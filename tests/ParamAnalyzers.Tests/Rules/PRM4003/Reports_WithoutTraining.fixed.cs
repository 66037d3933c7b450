using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Dropping : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 4);

    public Dropping()
        : base(nameof(Dropping)) => RegisterComponents();

    public override Tensor forward(Tensor x)
    {
        x = functional.dropout(_layer.forward(x), 0.2, training: training);
        x = torch.nn.functional.alpha_dropout(x, p: 0.1, training: training);
        x = functional.dropout2d(x, training: training);
        return Normalize(x);
    }

    private Tensor Normalize(Tensor x) => functional.batch_norm(x, torch.zeros(4), torch.ones(4), training: training);

    private static Tensor Mask(Tensor x) => functional.{|PRM4003:dropout|}(x, 0.1);
}
