using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

// A Sequential asks its parts for their parameters and does not make them register.
public sealed class {|PRM3008:Stage|} : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 4);

    public Stage()
        : base(nameof(Stage))
    {
    }

    public override Tensor forward(Tensor x) => _layer.forward(x);
}

public sealed class Network : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _stages;

    public Network()
        : base(nameof(Network))
    {
        _stages = Sequential(("first", new Stage()), ("second", new Stage()));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _stages.forward(x);
}

internal sealed class {|PRM3008:Model|} : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 1);

    public Model()
        : base(nameof(Model))
    {
    }

    public override Tensor forward(Tensor x) => _layer.forward(x);
}

public static class Program
{
    public static IEnumerable<Parameter> ParametersOfAModel()
    {
        var model = new Model();
        return model.parameters();
    }
}
