using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Restoring
{
    public static void Run(Net model, Dictionary<string, Tensor> state, string path)
    {
        model.{|PRM3015:load_state_dict|}(state, strict: false);
        _ = model.{|PRM3015:load_state_dict|}(state, false);
        model.{|PRM3015:load|}(path, strict: false);
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
