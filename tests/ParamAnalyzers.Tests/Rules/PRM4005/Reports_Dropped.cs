using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Scopes
{
    public static Tensor Statement(Net model, Tensor x)
    {
        model.eval();
        torch.{|PRM4005:no_grad|}();
        return model.forward(x);
    }

    public static Tensor Discarded(Net model, Tensor x)
    {
        model.eval();
        _ = torch.{|PRM4005:inference_mode|}();
        return model.forward(x);
    }

    public static Tensor Kept(Net model, Tensor x)
    {
        model.eval();
        // Gradients off.
        var scope = {|PRM4005:no_grad|}(); // until the end
        return model.forward(x);
    }
}

public sealed class Net : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(4, 8);
    private readonly BatchNorm1d _norm = BatchNorm1d(8);
    private readonly Linear _second = Linear(8, 1);

    public Net()
        : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor x) => _second.forward(_norm.forward(_first.forward(x)));
}
