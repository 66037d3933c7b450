using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Restoring
{
    public static void Run(Net model, Dictionary<string, Tensor> state, string path, Dictionary<string, bool> loaded)
    {
        model.load_state_dict(state);
        model.load(path);
        var (missing, unexpected) = model.load_state_dict(state, strict: false);
        Console.WriteLine(missing.Count + unexpected.Count);
        model.load_state_dict(state, strict: false, skip: new[] { "head.weight" });
        model.load(path, strict: false, loadedParameters: loaded);
    }

    public static (IList<string>, IList<string>) Report(Net model, Dictionary<string, Tensor> state) => model.load_state_dict(state, strict: false);
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
