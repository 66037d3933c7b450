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

        // Monte Carlo dropout drops always.
        x = functional.dropout(x, 0.2, true);
        x = functional.relu(x);
        return functional.batch_norm(x, torch.zeros(4), torch.ones(4), training: training);
    }
}

public static class Augmentation
{
    public static Tensor Erase(Tensor image) => functional.dropout(image, 0.1);
}
