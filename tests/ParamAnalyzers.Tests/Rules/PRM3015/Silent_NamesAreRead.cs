using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Restoring
{
    public static int Held(Net model, Dictionary<string, Tensor> state)
    {
        var result = model.load_state_dict(state, strict: false);
        return result.missing_keys.Count;
    }

    public static void Deconstructed(Net model, Dictionary<string, Tensor> state)
    {
        var (missing, _) = model.load_state_dict(state, strict: false);
        Console.WriteLine(string.Join(", ", missing));
    }

    public static int HandedOn(Net model, Dictionary<string, Tensor> state) => Count(model.load_state_dict(state, strict: false));

    private static int Count((IList<string> Missing, IList<string> Unexpected) names) => names.Missing.Count;
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
