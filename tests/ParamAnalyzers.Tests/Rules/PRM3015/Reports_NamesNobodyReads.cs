using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Restoring
{
    public static void Held(Net model, Dictionary<string, Tensor> state)
    {
        var result = model.{|PRM3015:load_state_dict|}(state, strict: false);
        model.eval();
    }

    public static void Deconstructed(Net model, Dictionary<string, Tensor> state)
    {
        var (missing, unexpected) = model.{|PRM3015:load_state_dict|}(state, strict: false);
        model.eval();
    }

    public static void Discarded(Net model, Dictionary<string, Tensor> state)
    {
        var (_, _) = model.{|PRM3015:load_state_dict|}(state, strict: false);
        model.eval();
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
